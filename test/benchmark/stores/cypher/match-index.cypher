// Purpose: full text of what organisations offer and own, with the analyzer for Japanese
// Parameters: none
// Columns: none
// Index: made here
CREATE FULLTEXT INDEX bench_documents IF NOT EXISTS
FOR (document:Capability|Equipment)
ON EACH [document.title_ja, document.title_en, document.description_ja, document.description_en,
  document.name_ja, document.name_en, document.note_ja, document.note_en]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
