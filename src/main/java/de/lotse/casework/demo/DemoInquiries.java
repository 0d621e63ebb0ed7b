package de.lotse.casework.demo;

import de.lotse.casework.search.InquiryNames;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes inquiries; only open ones are found by their name. */
@Component
class DemoInquiries {

    private static final Set<String> OPEN = Set.of("RECEIVED", "CLEARING");

    private final JdbcClient jdbc;
    private final DemoTexts sealing;
    private final InquiryNames names;
    private final Clock clock;

    DemoInquiries(JdbcClient jdbc, DemoTexts sealing, InquiryNames names, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.names = names;
        this.clock = clock;
    }

    void add(DemoInquiry one) {
        var id = Ids.next();
        write(id, one, new Days(LocalDate.now(clock)));
        if (OPEN.contains(one.state())) names.store(id, one.name());
        if (one.state().equals("ADVISED")) count(id);
    }

    private void write(UUID id, DemoInquiry one, Days days) {
        jdbc.sql("""
                        insert into casework.inquiry
                          (id, state, received_on, name, channel, institution, institution_name, language, interpreter, district,
                           phone_safe, advised_elsewhere, priority, indication, concern, phone, phone_times, outcome_on,
                           outcome_note, minutes, life_area, legal_domain, redirected_to, decline_reason, created_at)
                        values (:id, :state, :received, :name, :channel, :institution, :institutionName, :language, :interpreter,
                                :district, :phoneSafe, :elsewhere, :priority, :indication, :concern, :phone, :phoneTimes, :ended,
                                :outcome, :minutes, :lifeArea, :legalDomain, :redirectedTo, :declineReason, :created)""")
                .param("id", id)
                .param("state", one.state())
                .param("received", days.on(one.received()))
                .param("name", one.name())
                .param("channel", one.channel())
                .param("institution", one.institution())
                .param("institutionName", one.institutionName())
                .param("language", one.language())
                .param("interpreter", one.interpreter())
                .param("district", one.district())
                .param("phoneSafe", one.phoneSafe())
                .param("elsewhere", one.elsewhere())
                .param("priority", one.priority())
                .param("indication", one.indication().toArray(String[]::new))
                .param("concern", sealing.ofTenant(one.concern(), "inquiry.concern", id))
                .param("phone", sealing.ofTenant(one.phone(), "inquiry.phone", id))
                .param("phoneTimes", sealing.ofTenant(one.phoneTimes(), "inquiry.phone_times", id))
                .param("ended", days.onOrNull(one.ended()))
                .param("outcome", sealing.ofTenant(one.outcome(), "inquiry.outcome_note", id))
                .param("minutes", one.minutes())
                .param("lifeArea", one.lifeArea())
                .param("legalDomain", one.legalDomain())
                .param("redirectedTo", one.redirectedTo())
                .param("declineReason", one.declineReason())
                .param("created", Timestamp.from(days.at(one.received(), 9)))
                .update();
    }

    private void count(UUID inquiry) {
        jdbc.sql("""
                        insert into casework.one_off_advice
                          (id, advised_on, minutes, channel, institution, language, interpreter, district, life_area, legal_domain)
                        select ?, i.outcome_on, i.minutes, i.channel, i.institution, i.language, i.interpreter, i.district,
                               i.life_area, i.legal_domain
                        from   casework.inquiry i
                        where  i.id = ?""").params(Ids.next(), inquiry).update();
    }
}
