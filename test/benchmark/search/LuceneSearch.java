import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

/** Arguments: documents, questions, folder of the index, answers. One text of terms per line. */
public final class LuceneSearch {
  private static final int BEST = 10;

  public static void main(String[] arguments) throws Exception {
    BM25Similarity similarity = new BM25Similarity(1.2f, 0.75f);
    MMapDirectory directory = new MMapDirectory(Path.of(arguments[2]));
    long began = System.nanoTime();
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    config.setSimilarity(similarity).setRAMBufferSizeMB(256);
    try (IndexWriter writer = new IndexWriter(directory, config);
        BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
      long id = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Document document = new Document();
        document.add(new TextField("terms", line, Field.Store.NO));
        document.add(new NumericDocValuesField("id", id));
        writer.addDocument(document);
        id += 1;
      }
      writer.forceMerge(1);
    }
    double buildSeconds = (System.nanoTime() - began) / 1e9;
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(null);
    List<BooleanQuery> queries = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (String term : line.split(" ")) {
        query.add(new TermQuery(new Term("terms", term)), BooleanClause.Occur.SHOULD);
      }
      queries.add(query.build());
    }
    // Repeated as often as the virtual machine needs to compile hot code.
    for (int round = 0; round < 3; round += 1) {
      for (BooleanQuery query : queries) searcher.search(query, BEST);
    }
    long bytes = 0;
    for (String file : directory.listAll()) bytes += directory.fileLength(file);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long used = runtime.totalMemory() - runtime.freeMemory();
    try (PrintWriter answers = new PrintWriter(arguments[3])) {
      answers.println(buildSeconds + " " + used + " " + bytes);
      for (BooleanQuery query : queries) {
        long asked = System.nanoTime();
        ScoreDoc[] found = searcher.search(query, BEST).scoreDocs;
        double milliseconds = (System.nanoTime() - asked) / 1e6;
        StringBuilder line = new StringBuilder().append(milliseconds);
        // One segment, so that a document's position is its number.
        for (ScoreDoc one : found) line.append(' ').append(one.doc);
        answers.println(line);
      }
    }
  }
}
