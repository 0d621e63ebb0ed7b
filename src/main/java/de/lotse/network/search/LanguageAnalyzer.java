package de.lotse.network.search;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Each word as it is written and as its stem, both folded so that „Münster“, „Muenster“ and „munster“ are one and keyboards without
 * the letters of a language do as well. Latin words are folded in the same way in every language, because who asks does not say which.
 */
final class LanguageAnalyzer extends Analyzer {

    private final UnaryOperator<TokenStream> lower;
    private final CharArraySet stopWords;
    private final UnaryOperator<TokenStream> stems;
    private final UnaryOperator<TokenStream> folded;

    private LanguageAnalyzer(
            UnaryOperator<TokenStream> lower,
            CharArraySet stopWords,
            UnaryOperator<TokenStream> stems,
            UnaryOperator<TokenStream> folded) {
        this.lower = lower;
        this.stopWords = stopWords;
        this.stems = stems;
        this.folded = folded;
    }

    static Analyzer german() {
        return new LanguageAnalyzer(
                LowerCaseFilter::new,
                GermanAnalyzer.getDefaultStopSet(),
                words -> new GermanLightStemFilter(latin(words)),
                LanguageAnalyzer::latin);
    }

    static Analyzer english() {
        return new LanguageAnalyzer(
                words -> new LowerCaseFilter(new EnglishPossessiveFilter(words)),
                EnglishAnalyzer.getDefaultStopSet(),
                PorterStemFilter::new,
                LanguageAnalyzer::latin);
    }

    static Analyzer turkish() {
        return new LanguageAnalyzer(
                words -> new TurkishLowerCaseFilter(new ApostropheFilter(words)),
                TurkishAnalyzer.getDefaultStopSet(),
                words -> new SnowballFilter(words, new TurkishStemmer()),
                LanguageAnalyzer::latin);
    }

    static Analyzer romanian() {
        return new LanguageAnalyzer(
                LowerCaseFilter::new,
                RomanianAnalyzer.getDefaultStopSet(),
                words -> new SnowballFilter(words, new RomanianStemmer()),
                LanguageAnalyzer::latin);
    }

    static Analyzer bulgarian() {
        return new LanguageAnalyzer(
                LowerCaseFilter::new, BulgarianAnalyzer.getDefaultStopSet(), BulgarianStemFilter::new, words -> words);
    }

    /** Also for any other language: words as they are. */
    static Analyzer ukrainian() {
        return new LanguageAnalyzer(
                LowerCaseFilter::new, CharArraySet.EMPTY_SET, words -> words, LanguageAnalyzer::latin);
    }

    static Analyzer arabic() {
        return new LanguageAnalyzer(
                words -> new PersianNormalizationFilter(
                        new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(words)))),
                ArabicAnalyzer.getDefaultStopSet(),
                ArabicStemFilter::new,
                LanguageAnalyzer::latin);
    }

    /** What is written in several ways before it is a word: composed letters, the apostrophe and the two г of Ukrainian, ё. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replaceAll("(?<=\\p{IsCyrillic})'(?=\\p{IsCyrillic})", "")
                .replace('ґ', 'г')
                .replace('Ґ', 'Г')
                .replace('ё', 'е')
                .replace('Ё', 'Е');
    }

    private static TokenStream latin(TokenStream words) {
        return new GermanNormalizationFilter(new ASCIIFoldingFilter(words));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        var words = new KeywordRepeatFilter(new StopFilter(lower.apply(source), stopWords));
        return new TokenStreamComponents(source, new RemoveDuplicatesTokenFilter(folded.apply(stems.apply(words))));
    }
}
