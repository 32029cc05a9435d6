// Sends the forms of the sign-in page; its texts are in the page and in the server's errors.

const problem = document.getElementById('problem');
const token = location.hash.slice(1);

/** Returns the answer's body, null if it has none; undefined after a problem, which is shown. */
async function post(path, fields) {
  problem.hidden = true;
  try {
    const response = await fetch(`/auth/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': document.documentElement.lang,
      },
      body: JSON.stringify(fields),
    });
    const text = await response.text();
    const body = text === '' ? null : JSON.parse(text);
    if (response.ok) return body;
    show(body.errors[0].message);
  } catch {
    show(problem.dataset.failed);
  }
  return undefined;
}

function withoutProblem() {
  const asked = new URLSearchParams(location.search);
  asked.delete('problem');
  return asked.size === 0 ? location.pathname : `${location.pathname}?${asked}`;
}

function show(sentence) {
  problem.textContent = sentence;
  problem.hidden = false;
}

for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    const fields = Object.fromEntries(new FormData(form));
    const done = await post(
      form.dataset.post,
      form.dataset.post === 'accept-link' ? { token, ...fields } : fields,
    );
    button.disabled = false;
    // Drops the used link in the fragment, and the earlier problem.
    if (done !== undefined) location.replace(withoutProblem());
  });
}

if (token !== '') {
  const link = await post('open-link', { token });
  const section = link && document.querySelector(`[data-purpose="${link.purpose}"]`);
  if (section) {
    document.getElementById('start').hidden = true;
    section.hidden = false;
    const address = section.querySelector('[name=emailAddress]');
    if (link.emailAddress) {
      address.value = link.emailAddress;
      address.readOnly = true;
    }
    section.querySelector('input:not([readonly])').focus();
  }
} else document.querySelector('#start input')?.focus();
