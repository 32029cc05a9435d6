import { JAPANESE_FORM } from '../../../language/names/legal-forms.ts';

/** Endings of names of businesses, in the normalised form of a text: 代理店, 設計事務所, 病院. */
const BUSINESS =
  '(?:(?<=[\\p{sc=Han}\\p{sc=Katakana}])[業店屋社局院館園校舗]|(?:事務|研究|製作|診療|営業|鉄工)所|大学|農家|農場|牧場|ホテル|工房|財団|スタジオ|サロン|クリニツク|レストラン)';
/**
 * The writer and the trade of that firm, in the normalised form of a text. A sentence about one's
 * own firm alone does not match (弊社の部品が腐食します is a problem to be solved), nor one that goes on with
 * "but".
 */
const TRADE = new RegExp(
  String.raw`^(?!.*(?:ます|です|いる)(?:が|けれど|けど))(?:なお、?|また、?)?(?:弊社|当社|小社|弊所|当方|私ども|私共|私たち|私達|わたくしども|我が社|わが社|当組合|当工場)(?=[はもで、]).{0,60}(?:を営|を製造して|を生産して|を加工して|を手掛けて|を手がけて|を取り扱つて|を扱つて|を(?:作|造|つく)つて|販売して|を行つて|をして(?:おります|います)[。\s]*$|を展開して|を提供して|を生業|を専門|を得意|を主|を中心に|${BUSINESS}(?:です|でござい|であり)|メー?カ|会社|企業|工場|業者|商社|協会|組合)`,
  'u',
);
/** The writer as somebody of a business: デザイン事務所の者です. */
const SOMEBODY = new RegExp(`^.{1,30}${BUSINESS}の者(?:です|でございます)(?:が、?)?[。\\s]*$`, 'u');
/** Words that occur only in descriptions of the writer. */
const HISTORY =
  /創業|創立|設立|従業員|社員数|資本金|本社を|本社と|工場を構え|営んで|営む会社|本業|主な事業|主力事業|事業内容|携わつて|歩んで|専業|沿革|会社概要|経営理念|family.owned|founded|established in|employs|headquartered|years of experience|over \w+ decades/;
/** English sentence that says what the writer's firm is. */
const BEING =
  /^(?:we are|our (?:company|firm|business|organi[sz]ation) is|i am) (?:an? |the |one of|based|located|active|in the business|specialis|specializ)|^(?:i|we) work (?:for|at) an? |^(?:our (?:company|firm|business)|we) (?:works?|speciali[sz]es?|have been active) in /;
/** Products of the writer; a sentence that goes on about them may say what is wrong. */
const MAKING =
  /^(?:we|our (?:company|firm|business)|i) (?:mainly |mostly )?(?:makes?|produces?|manufactures?|builds?|suppl(?:y|ies)|sells?|distributes?|deals? in|runs?)\b(?!.*\b(?:that|which|but|because|when|while|whose)\b)/;
/** Name of the writer: 株式会社山田の田中と申します. */
const NAMED = new RegExp(
  `^.{0,20}(?:${JAPANESE_FORM}|財団|社団|法人|大学|センタ|会社|工業|製作所|商店).{0,40}(?:です|でございます|と申します|と申す者です)[。\\s]*$|(?:と|を)申します[。\\s]*$|^my name is |introduce myself`,
);
/** Wish, problem, or word about others: then the sentence is what the letter is about. */
const WISH =
  /探し|捜し|さがし|求め|お願い|ご紹介|ご存[じ知]|教え|ご教示|希望|検討|困つて|困り|悩ん|悩み|必要|依頼|相談|見つか|募集|募つて|していただ|して頂|くださ|下さ|ほしい|欲しい|たい|たく|できる(?:会社|企業|ところ|先|方)|可能な|外注|委託先|協力先|協力会社|協力企業|パー?トナ|おられ|問題|課題|不良|発生|改善|解決|対策|苦情|クレー?ム|実現|試作|problem|issue|difficult|fail|looking|seek|search|need|want|would like|interested|require|request|help|partner|find|could|develop|aim|plan/;

/**
 * Returns true if a normalised sentence only introduces the writer: 弊社は板金加工を営んでおります. One that also
 * says what is wanted, or what is wrong, does not.
 */
export function isSelfIntroduction(sentence: string): boolean {
  const own = sentence.trim();
  if (WISH.test(own)) return false;
  return [NAMED, HISTORY, TRADE, SOMEBODY, BEING, MAKING].some((pattern) => pattern.test(own));
}

/** Request to the reader. */
const REQUEST =
  /探し|捜し|さがし|お願い|紹介|教え|ください|下さ|いただけ|ありますか|ありません|いますか|いません|でしようか|たいです|looking for|we need|i need|could you|can you|please|who can|anyone/;

/** Returns true if a normalised text asks something of its reader. */
export function asks(text: string): boolean {
  return REQUEST.test(text);
}

/** Returns true if a normalised sentence only says what the writer's firm is: 弊社は印刷会社です. */
export function saysOwnTrade(sentence: string): boolean {
  const own = sentence.trim();
  return !WISH.test(own) && [TRADE, SOMEBODY, BEING].some((pattern) => pattern.test(own));
}
