package de.lotse.casework.letterhead;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.tenancy.Letterhead;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is typed for a letterhead. An address is needed, so that an answer arrives; the rest is free. */
record LetterheadForm(
        String unit,
        String street,
        String postalCode,
        String city,
        String phone,
        String fax,
        String email,
        String website,
        String openingHours,
        String bank,
        String register,
        int version,
        @Nullable UUID _once) {

    static final int LINE = 300;
    static final int SHORT = 60;
    static final int CODE = 20;
    static final int TEXT = 500;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    LetterheadForm {
        unit = typed(unit);
        street = typed(street);
        postalCode = typed(postalCode);
        city = typed(city);
        phone = typed(phone);
        fax = typed(fax);
        email = typed(email);
        website = typed(website);
        openingHours = typed(openingHours).replace("\r\n", "\n");
        bank = typed(bank).replace("\r\n", "\n");
        register = typed(register).replace("\r\n", "\n");
    }

    static LetterheadForm of(Letterhead known) {
        return new LetterheadForm(
                known.unit(),
                known.street(),
                known.postalCode(),
                known.city(),
                known.phone(),
                known.fax(),
                known.email(),
                known.website(),
                known.openingHours(),
                known.bank(),
                known.register(),
                known.version(),
                null);
    }

    Letterhead letterhead() {
        return new Letterhead(
                version, unit, street, postalCode, city, phone, fax, email, website, openingHours, bank, register);
    }

    /** The same answers, to be saved over a newer version. */
    LetterheadForm over(int newer) {
        return new LetterheadForm(
                unit, street, postalCode, city, phone, fax, email, website, openingHours, bank, register, newer, null);
    }

    Errors check(LocalDate today) {
        var reading = new Reading(today);
        reading.optionalText("unit", unit, LINE);
        reading.text("street", street, LINE, t("casework.letterhead.street.missing"));
        reading.text("postalCode", postalCode, CODE, t("casework.letterhead.postalCode.missing"));
        reading.text("city", city, LINE, t("casework.letterhead.city.missing"));
        reading.optionalText("phone", phone, SHORT);
        reading.optionalText("fax", fax, SHORT);
        reading.optionalText("email", email, LINE);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches())
            reading.errors().reject("email", t("casework.letterhead.email.unreadable"));
        reading.optionalText("website", website, LINE);
        reading.optionalText("openingHours", openingHours, TEXT);
        reading.optionalText("bank", bank, TEXT);
        reading.optionalText("register", register, TEXT);
        return reading.errors();
    }

    List<ConflictRow> compare(Letterhead newer) {
        return List.of(
                new ConflictRow(t("casework.letterhead.unit"), unit, newer.unit()),
                new ConflictRow(t("casework.letterhead.street"), street, newer.street()),
                new ConflictRow(t("casework.letterhead.postalCode"), postalCode, newer.postalCode()),
                new ConflictRow(t("casework.letterhead.city"), city, newer.city()),
                new ConflictRow(t("casework.letterhead.phone"), phone, newer.phone()),
                new ConflictRow(t("casework.letterhead.fax"), fax, newer.fax()),
                new ConflictRow(t("casework.letterhead.email"), email, newer.email()),
                new ConflictRow(t("casework.letterhead.website"), website, newer.website()),
                new ConflictRow(t("casework.letterhead.openingHours"), openingHours, newer.openingHours()),
                new ConflictRow(t("casework.letterhead.bank"), bank, newer.bank()),
                new ConflictRow(t("casework.letterhead.register"), register, newer.register()));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
