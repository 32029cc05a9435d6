/** Headers of address books and of the services that read business cards, as normalizeHeader folds them. */
export const CARD_HEADERS: Readonly<
  Record<'emailAddress' | 'displayName' | 'organizationName' | 'metOn', readonly string[]>
> = {
  emailAddress: ['メールアドレス', 'メール', 'eメール', 'email', 'emailaddress', 'mail'],
  displayName: ['氏名', '名前', '姓名', 'name', 'fullname', 'displayname'],
  organizationName: ['会社名', '会社', '所属', '組織', 'company', 'organization', 'organisation'],
  metOn: ['名刺交換日', '面会日', '最後に会った日', 'met', 'meton', 'lastmet'],
};
