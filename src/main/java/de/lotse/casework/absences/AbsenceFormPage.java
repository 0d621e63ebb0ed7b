package de.lotse.casework.absences;

import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The form for a new absence.
 *
 * @param today the appointments of today of whoever is chosen; empty while nobody is
 */
record AbsenceFormPage(List<Workload> colleagues, List<Away> today, AbsenceForm form, Errors errors) {

    List<Option> people() {
        return colleagues.stream()
                .map(one -> new Option(one.userId().toString(), one.name()))
                .toList();
    }

    List<Option> substitutes() {
        return Workloads.options(colleagues.stream()
                .filter(one -> !one.userId().toString().equals(form.who()) && Workloads.isAnother(one))
                .toList());
    }

    List<Option> appointments() {
        return today.stream()
                .map(one -> new Option(one.id().toString(), one.choice()))
                .toList();
    }
}
