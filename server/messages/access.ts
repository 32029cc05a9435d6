/** What is said of accounts, keys, signing in and the audit log. */
export const ACCESS_MESSAGES = {
  'cli.auditBroken': {
    ja: '監査記録は {sequence} 番目から書かれたままではありません。だれかが書き換えたか、消しました。バックアップと比べてください。',
    en: 'audit log: from entry {sequence} on it is not what was written. Somebody changed or removed it: compare it with a backup.',
  },
} as const;
