package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.Reachable;
import de.lotse.web.Errors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for an organisation of the directory.
 *
 * @param parent id of the one it belongs to, or empty
 * @param member id of the organisation with accounts that it is, or empty
 * @param note for staff only
 */
record PartnerForm(
        String name,
        String alternateName,
        String kind,
        String legalForm,
        String description,
        String email,
        String phone,
        String website,
        String parent,
        String member,
        String note,
        int version,
        @Nullable UUID _once) {

    static final PartnerForm EMPTY = new PartnerForm("", "", "", "", "", "", "", "", "", "", "", 0, null);

    static final List<String> KINDS = List.of(
            "MUNICIPAL",
            "AUTHORITY",
            "WELFARE",
            "MIGRANT_ORGANISATION",
            "ASSOCIATION",
            "INITIATIVE",
            "SCHOOL",
            "COURSE_PROVIDER",
            "HEALTH",
            "RELIGIOUS",
            "COMPANY",
            "OTHER");

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s/().-]{3,60}");

    PartnerForm {
        name = typed(name);
        alternateName = typed(alternateName);
        kind = typed(kind);
        legalForm = typed(legalForm);
        description = typed(description);
        email = typed(email);
        phone = typed(phone);
        website = typed(website);
        parent = typed(parent);
        member = typed(member);
        note = typed(note);
    }

    Errors check() {
        var errors = Errors.none();
        if (name.isEmpty()) errors.reject("name", t("network.partners.name.missing"));
        if (!KINDS.contains(kind)) errors.reject("kind", t("network.partners.kind.missing"));
        if (!email.isEmpty() && !Reachable.isMail(email)) errors.reject("email", t("network.sheet.unfit.EMAIL"));
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches())
            errors.reject("phone", t("network.sheet.unfit.PHONES"));
        if (!website.isEmpty() && !Reachable.isWeb(website)) errors.reject("website", t("network.sheet.unfit.URL"));
        lengths(errors);
        return errors;
    }

    private void lengths(Errors errors) {
        Map.of(
                        "name",
                        300,
                        "alternateName",
                        300,
                        "legalForm",
                        100,
                        "description",
                        8000,
                        "email",
                        300,
                        "website",
                        1000,
                        "note",
                        4000)
                .forEach((field, most) -> {
                    var length = values().getOrDefault(field, "").length();
                    if (length > most) errors.reject(field, t("web.reading.long", most, length));
                });
    }

    /** What the history tells apart, by the names of the fields. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("name", name);
        values.put("alternateName", alternateName);
        values.put("kind", kind);
        values.put("legalForm", legalForm);
        values.put("description", description);
        values.put("email", email);
        values.put("phone", phone);
        values.put("website", website);
        values.put("parent", parent);
        values.put("member", member);
        values.put("note", note);
        return values;
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
