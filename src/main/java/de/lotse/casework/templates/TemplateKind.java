package de.lotse.casework.templates;

import static de.lotse.web.Texts.t;

import de.lotse.shared.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of letter: shipped with Lotse, or an organisation's own.
 *
 * @param name of a shipped kind, or the id of an own one
 * @param usual to whom it goes as a rule
 * @param version of the name; 0 for a shipped kind
 * @param ended whether no new letters are made of it
 */
public record TemplateKind(String name, String label, Recipient usual, int version, boolean ended) {

    /** Those that are shipped, in the order of their use. */
    public static List<TemplateKind> shipped() {
        return Arrays.stream(Shipped.values()).map(Shipped::kind).toList();
    }

    /** Throws {@link NotFound} for a kind that is not shipped. */
    public static TemplateKind shipped(String name) {
        return find(name).orElseThrow(NotFound::new);
    }

    static Optional<TemplateKind> find(String name) {
        return shipped().stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    public boolean isOwn() {
        return version > 0;
    }

    public boolean isObjection() {
        return name.equals(Shipped.OBJECTION.name());
    }

    /** What it is for. */
    public String use() {
        return t(isOwn() ? "casework.templates.use.own." + usual : "casework.templates.use." + name);
    }

    /** To whom a letter goes; a declaration goes to nobody but is signed and handed over. */
    public enum Recipient {
        PERSON,
        OFFICE,
        NOBODY
    }

    private enum Shipped {
        INVITATION(Recipient.PERSON),
        MISSING_DOCUMENTS(Recipient.PERSON),
        ATTENDANCE(Recipient.NOBODY),
        POWER_OF_ATTORNEY(Recipient.NOBODY),
        CONFIDENTIALITY(Recipient.NOBODY),
        COVER(Recipient.OFFICE),
        OBJECTION(Recipient.OFFICE),
        FREE(Recipient.PERSON);

        private final Recipient usual;

        Shipped(Recipient usual) {
            this.usual = usual;
        }

        private TemplateKind kind() {
            return new TemplateKind(name(), t("casework.templates.kind." + this), usual, 0, false);
        }
    }
}
