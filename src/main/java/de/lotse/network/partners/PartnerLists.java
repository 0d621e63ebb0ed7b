package de.lotse.network.partners;

import de.lotse.network.offers.PhoneRows;
import de.lotse.network.offers.StoredLinks;
import de.lotse.shared.Ids;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an organisation has any number of: one line each. */
@Repository
class PartnerLists {

    private final JdbcClient jdbc;
    private final PhoneRows phones;
    private final StoredLinks links;

    PartnerLists(JdbcClient jdbc, PhoneRows phones, StoredLinks links) {
        this.jdbc = jdbc;
        this.phones = phones;
        this.links = links;
    }

    record Lines(String phones, String identifiers, String urls, String funding) {

        static final Lines NONE = new Lines("", "", "", "");
    }

    Lines read(UUID organisation) {
        return new Lines(
                phones.read(PhoneRows.Owner.ORGANISATION, organisation),
                stored(organisation).stream()
                        .map(row -> row.line().text())
                        .sorted()
                        .collect(Collectors.joining("\n")),
                links.links(StoredLinks.Owner.ORGANISATION, organisation),
                links.funding(StoredLinks.Owner.ORGANISATION, organisation));
    }

    /** Only what is different, so that rows which stay keep their ids. */
    void write(UUID organisation, PartnerForm form) {
        var held = read(organisation);
        if (!held.phones().equals(form.phones()))
            phones.write(
                    PhoneRows.Owner.ORGANISATION,
                    organisation,
                    form.phones().lines().toList());
        if (!held.identifiers().equals(form.identifiers()))
            identifiers(organisation, form.identifiers().lines().toList());
        if (!held.urls().equals(form.urls()))
            links.links(
                    StoredLinks.Owner.ORGANISATION,
                    organisation,
                    form.urls().lines().toList());
        if (!held.funding().equals(form.funding()))
            links.funding(
                    StoredLinks.Owner.ORGANISATION,
                    organisation,
                    form.funding().lines().toList());
    }

    private void identifiers(UUID organisation, List<String> lines) {
        for (var row : stored(organisation))
            if (!lines.contains(row.line().text()))
                jdbc.sql("delete from network.organisation_identifier where id = ?")
                        .param(row.id())
                        .update();
        var kept = stored(organisation).stream().map(row -> row.line().text()).toList();
        for (var line : lines)
            if (!kept.contains(line))
                IdentifierLine.of(line).ifPresent(one -> jdbc.sql("""
                        insert into network.organisation_identifier (id, organisation_id, identifier_type, identifier, identifier_scheme)
                        values (?, ?, ?, ?, ?)""")
                        .params(Ids.next(), organisation, one.type(), one.identifier(), one.scheme())
                        .update());
    }

    private List<Stored> stored(UUID organisation) {
        return jdbc.sql("""
                        select id, identifier_type, identifier, identifier_scheme from network.organisation_identifier
                        where  organisation_id = ? order by id""")
                .param(organisation)
                .query((row, number) -> new Stored(
                        row.getObject("id", UUID.class),
                        new IdentifierLine(
                                row.getString("identifier_type"),
                                row.getString("identifier"),
                                row.getString("identifier_scheme"))))
                .list();
    }

    private record Stored(UUID id, IdentifierLine line) {}
}
