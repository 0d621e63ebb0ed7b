package de.lotse.governance.council;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.web.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for the text of a paper. */
record CouncilPaperForm(
        String subject,
        String publicity,
        String kind,
        String fileReference,
        String authorUnit,
        String leadUnit,
        String clerk,
        String proposal,
        String facts,
        int version,
        @Nullable UUID _once) {

    static final int LINE = 300;
    static final int REFERENCE = 100;
    static final int PROPOSAL = 20_000;
    static final int FACTS = 40_000;
    static final CouncilPaperForm EMPTY = new CouncilPaperForm("", "PUBLIC", "", "", "", "", "", "", "", 0, null);

    CouncilPaperForm {
        subject = text(subject);
        publicity = text(publicity);
        kind = text(kind);
        fileReference = text(fileReference);
        authorUnit = text(authorUnit);
        leadUnit = text(leadUnit);
        clerk = text(clerk);
        proposal = text(proposal);
        facts = text(facts);
    }

    static CouncilPaperForm of(CouncilText text, int version) {
        return new CouncilPaperForm(
                text.subject(),
                text.publicity().name(),
                text.kind().name(),
                text.fileReference(),
                text.authorUnit(),
                text.leadUnit(),
                text.clerk(),
                text.proposal(),
                text.facts(),
                version,
                null);
    }

    /** Stands for nothing while the reading has errors. */
    CouncilText read(Reading reading) {
        var errors = reading.errors();
        reading.text("subject", subject, LINE, t("governance.council.subject.missing"));
        var wanted = Typed.one(PaperKind.class, kind);
        if (wanted.isEmpty()) errors.reject("kind", t("governance.council.kind.missing"));
        var publicly = Typed.one(Publicity.class, publicity);
        if (publicly.isEmpty()) errors.reject("publicity", t("governance.council.publicity.missing"));
        reading.optionalText("fileReference", fileReference, REFERENCE);
        reading.optionalText("authorUnit", authorUnit, LINE);
        reading.optionalText("leadUnit", leadUnit, LINE);
        reading.optionalText("clerk", clerk, LINE);
        reading.optionalText("proposal", proposal, PROPOSAL);
        reading.optionalText("facts", facts, FACTS);
        return new CouncilText(
                subject,
                publicly.orElse(Publicity.NOT_PUBLIC),
                wanted.orElse(PaperKind.DECISION),
                fileReference,
                authorUnit,
                leadUnit,
                clerk,
                proposal,
                facts);
    }

    /** By their labels, as they are compared. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(t("governance.council.subject"), subject);
        words.put(
                t("governance.council.kind"),
                Typed.one(PaperKind.class, kind).map(PaperKind::label).orElse(""));
        words.put(
                t("governance.council.publicity"),
                Typed.one(Publicity.class, publicity).map(Publicity::label).orElse(""));
        words.put(t("governance.council.fileReference"), fileReference);
        words.put(t("governance.council.authorUnit"), authorUnit);
        words.put(t("governance.council.leadUnit"), leadUnit);
        words.put(t("governance.council.clerk"), clerk);
        words.put(t("governance.council.proposal"), proposal.replace("\r\n", "\n"));
        words.put(t("governance.council.facts"), facts.replace("\r\n", "\n"));
        return words;
    }
}
