package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.shared.NotFound;
import java.util.Arrays;

/** What kinds of letters there are, in the order of their use. */
public enum TemplateKind {
    INVITATION(Recipient.PERSON),
    MISSING_DOCUMENTS(Recipient.PERSON),
    ATTENDANCE(Recipient.NOBODY),
    POWER_OF_ATTORNEY(Recipient.NOBODY),
    CONFIDENTIALITY(Recipient.NOBODY),
    COVER(Recipient.OFFICE),
    OBJECTION(Recipient.OFFICE),
    FREE(Recipient.PERSON);

    private final Recipient usual;

    TemplateKind(Recipient usual) {
        this.usual = usual;
    }

    /** Throws {@link NotFound} for a kind that does not exist. */
    public static TemplateKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** To whom it goes as a rule. */
    public Recipient usual() {
        return usual;
    }

    public String label() {
        return t("casework.templates.kind." + this);
    }

    /** What it is for. */
    public String use() {
        return t("casework.templates.use." + this);
    }

    /** To whom a letter goes; a declaration goes to nobody but is signed and handed over. */
    public enum Recipient {
        PERSON,
        OFFICE,
        NOBODY
    }
}
