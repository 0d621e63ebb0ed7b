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
@RequestMapping("/hsds/organizations")
class OrganizationsController {

    private final OrganizationAnswers organizations;
    private final Answers answers;

    OrganizationsController(OrganizationAnswers organizations, Answers answers) {
        this.organizations = organizations;
        this.answers = answers;
    }

    @GetMapping
    @Nullable
    ResponseEntity<byte[]> list(HttpServletRequest request, HttpServletResponse response) {
        var asked = new Asked(request, Endpoint.ORGANIZATIONS.names());
        return answers.list(request, response, asked, organizations.wanted(asked));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        var asked = new Asked(request, Endpoint.Parameter.FULL_SERVICE.key());
        var organization = Asked.parsedId(id).flatMap(one -> organizations.find(one, asked));
        return answers.json(request, organization.orElseThrow(NotFound::new));
    }
}
