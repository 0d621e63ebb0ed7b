package de.lotse.governance.members;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.MemberRole;
import de.lotse.governance.bodies.Typed;
import de.lotse.kern.Option;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is typed for a seat: an account, or somebody from outside with a name. */
record MemberForm(
        String account,
        String name,
        String organisation,
        String mail,
        String role,
        String mandateFrom,
        String mandateTo,
        String deputyFor,
        int version,
        @Nullable UUID _once) {

    static final int LINE = 300;
    static final int MAIL = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;?&<>\"]+@[^@\\s,;?&<>\"]+\\.[^@\\s,;?&<>\"]+");

    MemberForm {
        account = text(account);
        name = text(name);
        organisation = text(organisation);
        mail = text(mail);
        role = text(role);
        mandateFrom = text(mandateFrom);
        mandateTo = text(mandateTo);
        deputyFor = text(deputyFor);
    }

    static MemberForm begun(LocalDate today) {
        return new MemberForm("", "", "", "", MemberRole.MEMBER.name(), Formats.date(today), "", "", 0, null);
    }

    static MemberForm of(Member member) {
        var outside = member.user() == null;
        return new MemberForm(
                outside ? "" : String.valueOf(member.user()),
                outside ? member.name() : "",
                outside ? member.organisation() : "",
                member.mail(),
                member.role().name(),
                Typed.day(member.from()),
                Typed.day(member.to()),
                member.deputyFor() == null ? "" : member.deputyFor().toString(),
                member.version(),
                null);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, List<Option> accounts, List<Option> others) {
        var errors = reading.errors();
        if (account.isEmpty() && name.isEmpty()) errors.reject("account", t("governance.member.nobody"));
        if (!account.isEmpty() && !name.isEmpty()) errors.reject("name", t("governance.member.both"));
        if (!account.isEmpty() && none(accounts, account)) errors.reject("account", t("governance.member.nobody"));
        reading.optionalText("name", name, LINE);
        reading.optionalText("organisation", organisation, LINE);
        if (!mail.isEmpty() && (mail.length() > MAIL || !ADDRESS.matcher(mail).matches()))
            errors.reject("mail", t("governance.member.mail.unfit"));
        var wantedRole = Typed.one(MemberRole.class, role);
        if (wantedRole.isEmpty()) errors.reject("role", t("governance.member.role.missing"));
        var from = reading.requiredDate("mandateFrom", mandateFrom);
        var to = reading.date("mandateTo", mandateTo).orElse(null);
        if (to != null && to.isBefore(from)) errors.reject("mandateTo", t("governance.member.mandateTo.early"));
        if (!deputyFor.isEmpty() && none(others, deputyFor))
            errors.reject("deputyFor", t("governance.member.deputyFor.unknown"));
        var user = Typed.id(account);
        return new Wanted(
                user,
                name,
                user == null ? organisation : "",
                user == null ? mail : "",
                wantedRole.orElse(MemberRole.MEMBER),
                from,
                to,
                Typed.id(deputyFor));
    }

    private static boolean none(List<Option> options, String value) {
        return options.stream().noneMatch(option -> option.value().equals(value));
    }

    /** As it would stand in the form once it is kept. */
    MemberForm kept(Wanted wanted) {
        return new MemberForm(
                account,
                name,
                wanted.organisation(),
                wanted.mail(),
                role,
                Typed.day(wanted.from()),
                Typed.day(wanted.to()),
                deputyFor,
                version,
                _once);
    }

    /** By their labels, as they are compared. */
    Map<String, String> words(List<Option> accounts, List<Option> others) {
        var words = new LinkedHashMap<String, String>();
        words.put(t("governance.member.account"), label(accounts, account));
        words.put(t("governance.member.name"), name);
        words.put(t("governance.member.organisation"), organisation);
        words.put(t("governance.member.mail"), mail);
        words.put(
                t("governance.member.role"),
                Typed.one(MemberRole.class, role).map(MemberRole::label).orElse(""));
        words.put(t("governance.member.mandateFrom"), mandateFrom);
        words.put(t("governance.member.mandateTo"), mandateTo);
        words.put(t("governance.member.deputyFor"), label(others, deputyFor));
        return words;
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    record Wanted(
            @Nullable UUID user,
            String name,
            String organisation,
            String mail,
            MemberRole role,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID deputyFor) {}
}
