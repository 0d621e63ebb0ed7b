package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for a period of a legal domain. */
record DomainForm(
        @Nullable UUID person,
        String domain,
        String office,
        String fileReference,
        String from,
        String to,
        @Nullable Certainty certainty,
        @Nullable EndReason endReason,
        int version,
        @Nullable UUID _once) {

    static final int LONGEST_OFFICE = 300;
    static final int LONGEST_REFERENCE = 100;

    DomainForm {
        domain = typed(domain);
        office = typed(office);
        fileReference = typed(fileReference);
        from = typed(from);
        to = typed(to);
    }

    static DomainForm empty(@Nullable UUID person) {
        return new DomainForm(person, "", "", "", "", "", Certainty.CONFIRMED, null, 0, null);
    }

    static DomainForm of(LegalDomainPeriod period) {
        var last = period.period().to();
        return new DomainForm(
                period.person().value(),
                period.domain(),
                period.office(),
                period.fileReference(),
                Formats.date(period.period().from()),
                last == null ? "" : Formats.date(last),
                period.certainty(),
                period.endReason(),
                period.version(),
                null);
    }

    /** The same, to be saved over a newer version. */
    DomainForm over(int newer) {
        return new DomainForm(person, domain, office, fileReference, from, to, certainty, endReason, newer, null);
    }

    String certaintyCode() {
        return certainty == null ? "" : certainty.name();
    }

    String endReasonCode() {
        return endReason == null ? "" : endReason.name();
    }

    /** @param id of the entry that it becomes or changes */
    LegalDomainPeriod read(UUID id, Reading reading) {
        if (person == null) reading.errors().reject("person", t("casework.residence.person.missing"));
        var holder = new PersonId(person == null ? id : person);
        var named = reading.optionalText("office", office, LONGEST_OFFICE);
        var reference = reading.optionalText("fileReference", fileReference, LONGEST_REFERENCE);
        var period = PeriodText.read(reading, from, to);
        if (endReason != null && to.isEmpty()) reading.errors().reject("to", t("casework.residence.end.missing"));
        var sure = certainty == null ? Certainty.CONFIRMED : certainty;
        return new LegalDomainPeriod(id, version, holder, domain, named, reference, period, sure, endReason);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
