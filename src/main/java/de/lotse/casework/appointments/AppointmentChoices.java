package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be chosen for an appointment.
 *
 * @param members of the household, without the person for whom the case is led
 */
record AppointmentChoices(
        List<Option> members,
        List<Option> colleagues,
        List<Option> bring,
        List<Option> interpreterModes,
        List<Option> languages,
        List<Option> costs) {

    static AppointmentChoices of(
            List<Option> members, List<Option> colleagues, Codes codes, LocalDate today, String cost) {
        return new AppointmentChoices(
                members,
                colleagues,
                Stream.of(Bring.values())
                        .map(thing -> new Option(thing.name(), t("casework.slip.bring." + thing)))
                        .toList(),
                options(codes, "interpreter_mode", today),
                options(codes, "language", today),
                Option.of(codes, "interpreter_cost", today, cost));
    }

    static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private static List<Option> options(Codes codes, String list, LocalDate today) {
        return codes.options(list, today).stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
    }
}
