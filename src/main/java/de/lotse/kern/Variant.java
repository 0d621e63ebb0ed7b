package de.lotse.kern;

/** How much a button asks for attention: one primary for each form, danger for what cannot be taken back. */
public enum Variant {
    PRIMARY("kern-btn--primary"),
    SECONDARY("kern-btn--secondary"),
    TERTIARY("kern-btn--tertiary"),
    DANGER("kern-btn--secondary lotse-btn--danger");

    private final String css;

    Variant(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
