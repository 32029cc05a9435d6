/** Labels of the answers in forms of inquiry, ja and en, as offices and firms print them. */
const OF_THE_NEED = `件名 題名 表題 用件 ご用件 品名 品目 製品名 部品名 名称 図番 型番 材質 材料 素材 使用材料 数量 個数 ロット ロット数 納期 希望納期 納入希望日 予算 希望価格 単価
  目標単価 用途 使用目的 目的 加工内容 加工方法 加工 工程 内容 ご相談内容 相談内容 お問い合わせ内容 お問合せ内容 問い合わせ内容 依頼内容 ご依頼内容 見積依頼 お見積依頼 お見積り依頼 見積もり依頼 相見積 相見積依頼 見積 お見積り 依頼 ご依頼 相談 ご相談 問い合わせ お問い合わせ 問合せ お問合せ 照会 ご照会 引き合い 要望 ご要望 希望 条件
  必須 必須条件 希望条件 要件 仕様 寸法 サイズ 大きさ 板厚 重量 精度 公差 表面処理 熱処理 地域 希望地域 エリア 場所 対象 背景 課題 現状 備考 その他 補足 回答
  回答期限 締切 期限 技術分野 求める技術 subject re title product item part part_name drawing_no material quantity
  qty lot lot_size delivery delivery_date due_date lead_time deadline budget price target_price
  application use purpose process processing description details request inquiry enquiry
  requirements requirement must must_have nice_to_have wishes specification specifications spec
  size dimensions thickness weight tolerance accuracy surface_treatment heat_treatment finish
  region area location place industry background problem notes note remarks remark comments other`;
/** Labels of the writer and the ways to reach them, which are never part of the request. */
const OF_THE_WRITER = `差出人 氏名 お名前 ご氏名 名前 会社名 御社名 貴社名 企業名 団体名 部署 部署名 役職 担当 担当者 ご担当者 住所 所在地 電話 電話番号 連絡先 メール
  メールアドレス 宛先 日時 日付 業種 事業内容 業務内容 name company company_name organisation organization department position contact tel phone e-mail email
  address business line_of_business`;

function labelled(names: string, behind: string): RegExp {
  const alternatives = names
    .split(/\s+/)
    .map((name) => name.replaceAll('_', '[ _]?'))
    .sort((a, b) => b.length - a.length)
    .join('|');
  return new RegExp(
    `(?<=^|\\n)[ \\t　]*(?:[・●■◆○◎□▪▶*-]|[(（]?\\d{1,2}[.)）．]|[①-⑳])?[ \\t　]*[【［\\[〔]?[ \\t　]*(?:${alternatives})[ \\t　]*(?:[(（][^)）\\n]{0,12}[)）])?[ \\t　]*(?:[】］\\]〕][ \\t　]*[:：]?|[:：])${behind}`,
    'giu',
  );
}

/** Label of a form at the beginning of a line: 材質：, 【数量】, Quantity:. */
export const FORM_LABEL: RegExp = labelled(OF_THE_NEED, '');
/** Line of a form about the writer: お名前：, Company:. */
export const WRITER_LINE: RegExp = labelled(OF_THE_WRITER, '[^\\n]*');
