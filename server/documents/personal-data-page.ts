import type { MessageKey, MessageLocale } from '../messages/catalogue.ts';
import { escapeHtml } from '../messages/escape-html.ts';
import { say } from '../messages/say.ts';

const SECTIONS = ['records', 'access', 'log', 'mentions'] as const;

/** Content of a page by section; a missing one is left out. */
type Sections = Readonly<Partial<Record<(typeof SECTIONS)[number], readonly unknown[]>>>;

/** Returns somebody's own data as a page to read that loads nothing from elsewhere. */
export function personalDataPage(
  { madeAt, ...sections }: Sections & { readonly madeAt: string },
  locale: MessageLocale,
): string {
  const text = (key: MessageKey) => escapeHtml(say(key, { madeAt }, locale));
  const section = (name: keyof Sections) => {
    const all = sections[name];
    if (all === undefined) return '';
    const body =
      all.length === 0 ? `<p>${text('personalData.none')}</p>` : all.map(htmlOf).join('\n<hr>\n');
    return `<section>\n<h2>${text(`personalData.${name}`)}</h2>\n${body}\n</section>`;
  };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('personalData.title')}</title>
<style>
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>${text('personalData.title')}</h1>
<p>${text('personalData.made')}</p>
${SECTIONS.map(section).filter(Boolean).join('\n')}
</body>
</html>
`;
}

function htmlOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0
      ? ''
      : `<ul>${value.map((one) => `<li>${htmlOf(one)}</li>`).join('')}</ul>`;
  }
  if (typeof value === 'object' && value !== null) {
    const rows = Object.entries(value).map(
      ([name, one]) => `<dt>${escapeHtml(name)}</dt><dd>${htmlOf(one)}</dd>`,
    );
    return `<dl>${rows.join('')}</dl>`;
  }
  return escapeHtml(String(value ?? ''));
}
