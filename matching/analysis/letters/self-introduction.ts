/** Who writes, in the normalised form of a text. */
const OWN =
  /弊社|当社|小社|弊所|当方|私ども|私共|私たち|私達|わたくしども|我が社|わが社|当組合|当工場|^we |^our (?:company|firm|business|organi[sz]ation)|^i am |^as a (?:company|firm)|^the company /;
/** What only whoever tells of himself says. */
const HISTORY =
  /創業|創立|設立|従業員|社員数|資本金|本社を|本社と|工場を構え|営んで|営む会社|本業|主な事業|主力事業|事業内容|携わって|歩んで|専業|沿革|会社概要|経営理念|founded|established in|family.owned|employs|employees|headquartered|based in|track record|specialis|specializ|years of experience|decades/;
/** Who it is: 株式会社山田の田中と申します. */
const NAMED =
  /^.{0,20}(?:株式会社|有限会社|合同会社|合資会社|財団|社団|法人|大学|センタ|会社|工業|製作所|商店|\(株\)|\(有\)).{0,40}(?:です|でございます|でござります|と申します|と申す者です)[。\s]*$|(?:と|を)申します[。\s]*$|^my name is /;
/** How such a sentence ends: about oneself, humbly. */
const TELLS =
  /(?:おります|居ります|ています|まいりました|参りました|きました|です|でございます|ございます|なります|ました|申します)[。.!\s]*$|^\p{ASCII}+$/u;
/** A wish, or a word about others: then it is what the letter is about. */
const WISH =
  /探し|捜し|さがし|求め|お願い|ご紹介|ご存[じ知]|教え|ご教示|希望|検討|困って|困り|悩ん|必要|依頼|相談|見つか|募集|募って|していただ|して頂|していただけ|くださ|下さ|ほしい|欲しい|たい|たく|できる(?:会社|企業|ところ|先|方)|可能な|外注|委託先|協力先|協力会社|協力企業|パートナ|おられる|looking|seek|search|need|want|would like|interested|require|request|help|partner|find|could|develop|aim|plan/;

/**
 * Whether a normalised sentence only tells who writes: 弊社は板金加工を営んでおります. One that
 * also says what is wanted is none.
 */
export function isSelfIntroduction(sentence: string): boolean {
  const own = sentence.trim();
  if (WISH.test(own)) return false;
  return NAMED.test(own) || ((OWN.test(own) || HISTORY.test(own)) && TELLS.test(own));
}
