package de.lotse.casework.worktime;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Land;
import de.lotse.web.Errors;
import java.util.Optional;
import java.util.stream.Stream;

/** The Land as chosen. */
record LandForm(String land, int version) {

    LandForm {
        land = land == null ? "" : land.strip();
    }

    Optional<Land> chosen() {
        return Stream.of(Land.values()).filter(one -> one.name().equals(land)).findFirst();
    }

    Errors check() {
        return chosen().isPresent() ? Errors.none() : Errors.none().reject("land", t("casework.worktime.land.missing"));
    }
}
