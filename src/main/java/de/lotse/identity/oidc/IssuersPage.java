package de.lotse.identity.oidc;

import de.lotse.kern.Option;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** All providers of the municipality. */
record IssuersPage(List<Issuer> issuers, List<Option> offices) {

    static final String PATH = "/verwaltung/anmeldedienste";

    static String path(UUID issuer) {
        return PATH + "/" + issuer;
    }

    String organisations(Issuer issuer) {
        return offices.stream()
                .filter(office -> issuer.organisations().stream()
                        .anyMatch(one -> one.value().toString().equals(office.value())))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }
}
