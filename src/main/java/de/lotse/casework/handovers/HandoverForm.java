package de.lotse.casework.handovers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.handovers.Agreement.How;
import de.lotse.kern.Option;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom, what of it, and how the person agreed. Nothing is ticked beforehand. */
record HandoverForm(
        String to,
        List<String> parts,
        String how,
        String agreedOn,
        @Nullable UUID _once) {

    HandoverForm {
        to = to == null ? "" : to;
        parts = parts == null ? List.of() : List.copyOf(parts);
        how = how == null ? "" : how;
        agreedOn = agreedOn == null ? "" : agreedOn.strip();
    }

    static HandoverForm empty() {
        return new HandoverForm("", List.of(), "", "", null);
    }

    Errors check(List<Option> receivers, LocalDate today) {
        var errors = Errors.none();
        if (receivers.stream().noneMatch(one -> one.value().equals(to)))
            errors.reject("to", t("casework.handovers.to.missing"));
        if (parts.isEmpty() || !parts.stream().allMatch(Part::isOne))
            errors.reject("parts", t("casework.handovers.parts.missing"));
        if (!How.isOne(how)) errors.reject("how", t("casework.handovers.how.missing"));
        switch (DateText.parse(agreedOn, today)) {
            case DateText.Parsed(var day)
            when day.isAfter(today) -> errors.reject("agreedOn", t("casework.handovers.agreedOn.future"));
            case DateText.Parsed _ -> {}
            case DateText.Unreadable _ -> errors.reject("agreedOn", t("casework.substitution.date"));
        }
        return errors;
    }

    /** After {@link #check} found nothing. */
    Agreement agreement(LocalDate today) {
        return new Agreement(
                How.valueOf(how), DateText.parse(agreedOn, today) instanceof DateText.Parsed(var day) ? day : today);
    }

    Set<Part> agreedParts() {
        var agreed = EnumSet.noneOf(Part.class);
        parts.forEach(one -> agreed.add(Part.valueOf(one)));
        return agreed;
    }
}
