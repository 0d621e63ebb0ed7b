package de.lotse.network.texts;

/** What came of a form with texts. */
sealed interface TextsSaved {

    record Done(String path) implements TextsSaved {}

    record Refused(LanguagePage page) implements TextsSaved {}

    /** Somebody else has saved since; the page shows both. */
    record Overtaken(LanguagePage page) implements TextsSaved {}
}
