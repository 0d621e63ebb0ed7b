package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoOffice.Head;
import de.lotse.casework.demo.DemoOffice.Sent;
import de.lotse.casework.demo.DemoOffice.Template;
import de.lotse.casework.letters.LetterMaking;
import de.lotse.casework.templates.LetterTemplates;
import de.lotse.casework.templates.TemplateKind;
import de.lotse.casework.templates.TemplateKinds;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterhead;
import de.lotse.tenancy.Letterheads;
import de.lotse.tenancy.Logo;
import de.lotse.tenancy.Logos;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills in letterheads, and writes letters as a form would. */
@Component
class LettersWritten {

    private final LetterMaking making;
    private final TemplateKinds kinds;
    private final LetterTemplates templates;
    private final Letterheads letterheads;
    private final Logos logos;
    private final JdbcClient jdbc;
    private final Clock clock;

    LettersWritten(
            LetterMaking making,
            TemplateKinds kinds,
            LetterTemplates templates,
            Letterheads letterheads,
            Logos logos,
            JdbcClient jdbc,
            Clock clock) {
        this.making = making;
        this.kinds = kinds;
        this.templates = templates;
        this.letterheads = letterheads;
        this.logos = logos;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void head(Head one) {
        letterheads.save(
                Scope.actor().organisation(),
                new Letterhead(
                        0,
                        one.unit(),
                        one.street(),
                        one.postalCode(),
                        one.city(),
                        one.phone(),
                        one.fax(),
                        one.email(),
                        "",
                        one.openingHours(),
                        one.bank(),
                        one.register()));
        if (!one.logo().isEmpty()) logos.save(new Logo(0, DemoLogo.png(), DemoLogo.WIDTH, DemoLogo.HEIGHT, one.logo()));
    }

    void template(Template one) {
        templates.add(kinds.add(one.name(), one.recipient()), 0, false, one.subject(), one.body());
    }

    void add(Sent one) {
        var day = LocalDate.now(clock).minusDays(one.ago());
        var at = Collections.min(List.of(day.atTime(11, 20).atZone(Formats.ZONE).toInstant(), clock.instant()));
        var caseId = caseOf(one.client());
        var letter = making.make(
                caseId, TemplateKind.shipped(one.kind()), one.address().replace(" | ", "\n"), one.values(), at);
        making.send(caseId, letter, one.how(), day, one.to(), at);
    }

    private CaseId caseOf(String client) {
        return jdbc.sql("""
                        select c.id
                        from   casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  p.display_name = ?""")
                .param(client)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .single();
    }
}
