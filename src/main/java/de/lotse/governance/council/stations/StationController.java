package de.lotse.governance.council.stations;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Saving;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(CouncilPaper.PATH + "/{paper}/beratungsfolge")
class StationController {

    private static final String FORM = "governance/council/stations/form";
    private static final String RESULT = "governance/council/stations/result";

    private final StationService stations;

    StationController(StationService stations) {
        this.stations = stations;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID paper) {
        return Page.of(FORM, stations.blank(paper));
    }

    @PostMapping
    View add(@PathVariable UUID paper, StationForm form) {
        return Saving.answer(stations.add(paper, form), FORM, t("governance.council.station.added"));
    }

    @GetMapping("/{station}")
    View edit(@PathVariable UUID paper, @PathVariable UUID station) {
        return Page.of(FORM, stations.edit(paper, station));
    }

    @PostMapping("/{station}")
    View change(@PathVariable UUID paper, @PathVariable UUID station, StationForm form) {
        return Saving.answer(stations.change(paper, station, form), FORM, t("governance.council.station.saved"));
    }

    @PostMapping("/{station}/platz")
    View move(
            @PathVariable UUID paper,
            @PathVariable UUID station,
            @RequestParam(defaultValue = "DOWN") String direction) {
        return SeeOther.to(stations.move(paper, station, direction.equals("UP")))
                .saying(t("governance.council.station.moved"));
    }

    @PostMapping("/{station}/entfernung")
    View remove(@PathVariable UUID paper, @PathVariable UUID station) {
        return SeeOther.to(stations.remove(paper, station)).saying(t("governance.council.station.removed"));
    }

    @GetMapping("/{station}/ergebnis")
    View ask(@PathVariable UUID paper, @PathVariable UUID station) {
        return Page.of(RESULT, stations.ask(paper, station));
    }

    @PostMapping("/{station}/ergebnis")
    View answer(@PathVariable UUID paper, @PathVariable UUID station, ResultForm form) {
        return Saving.answer(stations.answer(paper, station, form), RESULT, t("governance.council.result.saved"));
    }

    @PostMapping("/{station}/tagesordnung")
    View submit(@PathVariable UUID paper, @PathVariable UUID station) {
        return SeeOther.to(stations.submit(paper, station)).saying(t("governance.council.station.submitted"));
    }

    @PostMapping("/{station}/tagesordnung/ruecknahme")
    View takeBack(@PathVariable UUID paper, @PathVariable UUID station) {
        return SeeOther.to(stations.takeBack(paper, station)).saying(t("governance.council.station.takenBack"));
    }
}
