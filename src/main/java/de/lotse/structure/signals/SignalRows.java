package de.lotse.structure.signals;

import de.lotse.structure.NewSignal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes signals, with a case behind them and without. */
@Component
public class SignalRows {

    private final JdbcClient jdbc;

    SignalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, boolean fromCase, NewSignal signal) {
        var codes = signal.codes();
        jdbc.sql("""
                        insert into structure.signal (id, from_case, barrier, life_area, legal_domain, to_domain, office, topic, target_group,
                                    district, month, severity, level, wait_days, source)
                        values (:id, :fromCase, :barrier, :area, :domain, :to, :office, :topic, :group, :district, :month, :severity, :level,
                                :days, :source)""")
                .param("id", id)
                .param("fromCase", fromCase)
                .param("barrier", codes.barrier())
                .param("area", codes.lifeArea())
                .param("domain", codes.legalDomain())
                .param("to", codes.toDomain())
                .param("office", codes.office())
                .param("topic", codes.topic())
                .param("group", codes.targetGroup())
                .param("district", codes.district())
                .param("month", signal.month().atDay(1))
                .param("severity", signal.severity())
                .param("level", signal.level().name())
                .param("days", signal.waitDays())
                .param("source", signal.source().name())
                .update();
    }
}
