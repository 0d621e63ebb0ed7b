package de.lotse.network.locations;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(LocationController.PATH)
class LocationController {

    static final String PATH = "/netzwerk/orte";
    private static final String FORM = "network/locations/form";

    private final LocationService locations;

    LocationController(LocationService locations) {
        this.locations = locations;
    }

    @GetMapping
    View list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        return Page.of("network/locations/list", locations.list(words, page));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of("network/locations/location", locations.page(id));
    }

    @GetMapping("/{id}/bearbeiten")
    View edit(@PathVariable UUID id) {
        return Page.of(FORM, locations.form(id));
    }

    @PostMapping("/{id}/bearbeiten")
    View save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        return switch (locations.save(id, version, typed)) {
            case LocationSaved.Done(var path) -> SeeOther.to(path).saying(t("network.locations.saved"));
            case LocationSaved.Refused(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case LocationSaved.Outdated(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NetworkTab locationsTab() {
            return new NetworkTab(25, PATH, "network.locations.title", DirectoryRights.READERS);
        }
    }
}
