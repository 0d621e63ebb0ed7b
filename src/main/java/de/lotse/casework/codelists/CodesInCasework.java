package de.lotse.casework.codelists;

import de.lotse.tenancy.CodeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where case work keeps the codes of the lists that municipalities keep; the test walks the catalogue for what is missing. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CodesInCasework implements CodeUse {

    static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("inquiry_channel", List.of("casework.inquiry channel", "casework.one_off_advice channel")),
            Map.entry(
                    "referring_institution",
                    List.of(
                            "casework.inquiry institution",
                            "casework.one_off_advice institution",
                            "casework.taken_over_case institution")),
            Map.entry("decline_reason", List.of("casework.inquiry decline_reason")),
            Map.entry("closure_reason", List.of("casework.closure reason")),
            Map.entry("contact_kind", List.of("casework.consultation kind")),
            Map.entry("consultation_channel", List.of("casework.consultation channel", "casework.conference channel")),
            Map.entry("document_type", List.of("casework.document type")),
            Map.entry("barrier_type", List.of("casework.step_state barrier_type", "casework.signal_origin barrier")),
            Map.entry("offer_topic", List.of("casework.offer_not_possible topic")),
            Map.entry("support_action", List.of("casework.plan_step kind")),
            Map.entry("interpreter_cost", List.of("casework.appointment interpreter_cost")),
            Map.entry(
                    "district",
                    List.of(
                            "casework.inquiry district",
                            "casework.one_off_advice district",
                            "casework.inquiry_handover district",
                            "casework.person_address district")));

    private final JdbcClient jdbc;

    CodesInCasework(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(String list) {
        var used = new HashSet<String>();
        for (var place : COLUMNS.getOrDefault(list, List.of())) {
            var names = place.split(" ");
            used.addAll(jdbc.sql("select distinct %s from %s where %1$s is not null".formatted(names[1], names[0]))
                    .query(String.class)
                    .list());
        }
        return used;
    }
}
