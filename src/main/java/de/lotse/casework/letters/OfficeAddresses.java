package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;
import static java.util.Comparator.comparing;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterheads;
import de.lotse.tenancy.Organisations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offices to which one writes: the last of this case, those that the organisation has kept, those of the municipality. */
@Repository
class OfficeAddresses {

    private static final String LAST = "zuletzt";
    private static final String KEPT = "stelle_";
    private static final String ORGANISATION = "traeger_";
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final Organisations organisations;
    private final Letterheads letterheads;

    OfficeAddresses(JdbcClient jdbc, CaseCipher cipher, Organisations organisations, Letterheads letterheads) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.organisations = organisations;
        this.letterheads = letterheads;
    }

    /** To choose from, what was used last at the top; each address once. */
    List<Option> choices(CaseId caseId) {
        var known = new ArrayList<Known>(kept());
        var last = last(caseId);
        if (last.isPresent()) putFirst(known, last.get());
        known.addAll(organisations());
        var first = last.isPresent() ? known.getFirst() : null;
        return distinct(known).stream()
                .map(one -> new Option(
                        one.choice(),
                        one.equals(first) ? t("casework.letters.to.last", one.label(known)) : one.label(known)))
                .toList();
    }

    private static void putFirst(List<Known> known, String address) {
        var same = known.stream().filter(one -> one.address().equals(address)).findFirst();
        same.ifPresent(known::remove);
        known.addFirst(same.orElse(new Known(LAST, address)));
    }

    private static Collection<Known> distinct(List<Known> known) {
        var distinct = new LinkedHashMap<String, Known>();
        known.forEach(one -> distinct.putIfAbsent(one.address(), one));
        return distinct.values();
    }

    private List<Known> kept() {
        return jdbc.sql("""
                        select a.id, a.address
                        from   casework.office_address a
                        order  by a.last_used_at desc, a.id
                        limit  ?""")
                .param(MOST)
                .query((row, number) -> new Known(KEPT + row.getString("id"), row.getString("address")))
                .list();
    }

    private List<Known> organisations() {
        var known = letterheads.all();
        return organisations.current().stream()
                .filter(one -> known.containsKey(one.id())
                        && !one.id().equals(Scope.actor().organisation()))
                .sorted(comparing(Organisations.Organisation::name))
                .map(one -> new Known(
                        ORGANISATION + one.id().value(), ofOrganisation(one.id().value())))
                .toList();
    }

    /** The address of a choice in lines; empty for one that there is not. */
    String address(CaseId caseId, String choice) {
        if (choice.equals(LAST)) return last(caseId).orElse("");
        if (choice.startsWith(KEPT)) return kept(id(choice, KEPT));
        if (choice.startsWith(ORGANISATION)) return ofOrganisation(id(choice, ORGANISATION));
        return "";
    }

    /** For all colleagues of the organisation; an address that is known was used once more. */
    void keep(String address) {
        jdbc.sql("""
                        insert into casework.office_address (id, address) values (?, ?)
                        on conflict on constraint office_address_once do update set last_used_at = now()""").params(Ids.next(), address).update();
    }

    /** Notes that one which is kept was used; any other is left alone. */
    void used(String address) {
        jdbc.sql("update casework.office_address set last_used_at = now() where address = ?")
                .param(address)
                .update();
    }

    private Optional<String> last(CaseId caseId) {
        return jdbc.sql("""
                        select l.id, l.address
                        from   casework.letter l
                        where  l.case_id = ? and l.recipient = 'OFFICE' and l.address is not null
                        order  by l.made_at desc, l.id desc
                        limit  1""")
                .param(caseId.value())
                .query((row, number) -> cipher.decrypt(
                        Scope.actor().tenant(),
                        caseId.value(),
                        row.getBytes("address"),
                        Letters.place("letter.address", row.getObject("id", UUID.class))))
                .optional();
    }

    private String kept(UUID id) {
        return jdbc.sql("select a.address from casework.office_address a where a.id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String ofOrganisation(UUID id) {
        var known = letterheads.all().get(new OrganisationId(id));
        if (known == null) return "";
        return String.join(
                "\n", known.envelope(organisations.get(new OrganisationId(id)).name()));
    }

    private static UUID id(String choice, String prefix) {
        try {
            return UUID.fromString(choice.substring(prefix.length()));
        } catch (IllegalArgumentException notOurs) {
            return new UUID(0, 0); // belongs to nothing
        }
    }

    /** An address that can be chosen, in lines. */
    private record Known(String choice, String address) {

        /** Its name; with all lines where another address has the same name. */
        String label(List<Known> all) {
            var name = Envelope.name(address);
            var others = all.stream()
                    .filter(one -> !one.address.equals(address))
                    .anyMatch(one -> Envelope.name(one.address).equals(name));
            return others ? address.replace("\n", ", ") : name;
        }
    }
}
