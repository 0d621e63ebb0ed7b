package de.lotse.casework.finding;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.GermanStemmer;

/**
 * Lucene's German analysis, and names of other scripts and accents folded as {@link Folding} does.
 *
 * <p>Words after Unicode Standard Annex #29; umlauts and stems after Snowball's German rules (Porter). The light stemmer
 * leaves Jobcenters and Jobcenter two words.
 */
final class NoteAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var meaningful = new StopFilter(new LowerCaseFilter(words), GermanAnalyzer.getDefaultStopSet());
        var folded = new FoldingFilter(new GermanNormalizationFilter(meaningful));
        return new TokenStreamComponents(words, new SnowballFilter(folded, new GermanStemmer()));
    }

    private static final class FoldingFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        FoldingFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) return false;
            if (term.chars().anyMatch(c -> c > 127)) become(Folding.plain(term.toString()));
            if (term.toString().endsWith("innen"))
                term.setLength(term.length() - "nen".length()); // Beraterinnen, Beraterin
            return true;
        }

        private void become(String text) {
            term.setEmpty().append(text);
        }
    }
}
