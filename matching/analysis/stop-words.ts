/** English words without a subject; never terms. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below
  between both but by can could did do does doing down during each few for from further had has have
  having he her here hers him his how i if in into is it its itself just may me might more most must
  my no nor not of off on once only or other our ours out over own per same shall she should so some
  such than that the their theirs them then there these they this those through to too under until
  up upon us very was we were what when where which while who whom whose why will with within
  without would you your yours etc via vs eg ie`.split(/\s+/),
);

/** English words of asking; left out of a need, not out of records. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `able anybody anyone ask asking capable companies company contact find firm firms help hello
  inquiry know like looking manufacturer manufacturers need needed needs offer offers partner
  partners perform please provide provider providers provides regarding require required requires
  search searching seek seeking somebody someone supplier suppliers thank thanks vendor vendors want
  wanted wants wish`.split(/\s+/),
);

/** Japanese phrases of asking, longest first; left out of a need, not out of records. */
export const ASKING_PHRASES: readonly string[] =
  `お願いいたします お願い致します お願いします お世話になっております
  よろしくお願い 宜しくお願い ご紹介ください ご紹介いただけ 紹介してほしい 紹介して欲しい 教えてください 教えて下さい
  探しております 探しています 探してます 求めています 求めております 検討しています 検討しております 考えています
  考えております 困っています 困っております してくれる していただける してほしい して欲しい してもらえる
  対応できる 対応可能な 対応出来る 対応可能 可能な会社 可能な企業 できる会社 できる企業 できるところ 出来る会社
  出来る企業 出来るところ できる業者 できる工場 できるメーカ 得意な会社 得意な企業 できますか 出来ますか ありますか
  いますか でしょうか ください 下さい したい ところ できる 出来る 可能な 会社 企業 業者 相手 依頼 相談 希望 募集
  お願い 弊社 当社 御社 貴社 どなたか どこか 誰か`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
