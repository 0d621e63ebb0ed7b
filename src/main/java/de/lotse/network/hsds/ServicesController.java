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
@RequestMapping("/hsds/services")
class ServicesController {

    private final ServiceAnswers services;
    private final Answers answers;

    ServicesController(ServiceAnswers services, Answers answers) {
        this.services = services;
        this.answers = answers;
    }

    @GetMapping
    @Nullable
    ResponseEntity<byte[]> list(HttpServletRequest request, HttpServletResponse response) {
        var asked = new Asked(request, Endpoint.SERVICES.names());
        return answers.list(request, response, asked, services.wanted(asked));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        new Asked(request);
        var service = Asked.parsedId(id).flatMap(services::find);
        return answers.json(request, service.orElseThrow(NotFound::new));
    }
}
