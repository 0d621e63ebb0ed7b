package de.lotse.casework.sharing;

/** What came of the form. */
sealed interface GrantResult {

    record Given(String path) implements GrantResult {}

    /** Again, with errors or with the preview. */
    record Shown(GrantFormPage page) implements GrantResult {}
}
