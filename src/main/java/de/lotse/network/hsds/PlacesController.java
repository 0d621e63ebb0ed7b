package de.lotse.network.hsds;

import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/hsds/service_at_locations")
class PlacesController {

    private final PlaceAnswers places;
    private final Answers answers;

    PlacesController(PlaceAnswers places, Answers answers) {
        this.places = places;
        this.answers = answers;
    }

    @GetMapping
    @Nullable
    ResponseEntity<byte[]> list(HttpServletRequest request, HttpServletResponse response) {
        var asked = new Asked(request, Endpoint.SERVICE_AT_LOCATIONS.names());
        return answers.list(request, response, asked, places.wanted(asked));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        new Asked(request);
        var place = Asked.parsedId(id).flatMap(places::find);
        return answers.json(request, place.orElseThrow(NotFound::new));
    }
}
