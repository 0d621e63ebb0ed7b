package de.lotse.structure.permissions;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.lotse.identity.signin.SignedInForTests;
import de.lotse.shared.Actor;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MultipartFile;

/** Sends requests into the application without a network, as somebody who is signed in. */
public final class Asking {

    private final MockMvc mvc;

    public Asking(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    public Reply ask(Actor actor, Route route, Things.Thing thing, boolean filled) {
        var fields = filled ? route.filled() : route.empty();
        if (route.method() == RequestMethod.GET)
            fields.keySet().retainAll(thing.values().keySet());
        thing.values().forEach(fields::replace);
        var path = route.path(thing);
        var request = takesFile(route)
                ? multipart(path)
                : request(HttpMethod.valueOf(route.method().name()), path);
        return send(actor, request, fields);
    }

    Reply post(Actor actor, String path, Map<String, String> fields) {
        return send(actor, request(HttpMethod.POST, path), fields);
    }

    private Reply send(Actor actor, AbstractMockHttpServletRequestBuilder<?> request, Map<String, String> fields) {
        fields.forEach(request::param);
        try {
            return Reply.of(mvc.perform(request.with(authentication(SignedInForTests.as(actor)))
                            .with(csrf().asHeader()))
                    .andReturn()
                    .getResponse());
        } catch (Exception e) { // MockMvc declares no other; the container would answer it with 500
            if (String.valueOf(e.getMessage()).contains("propagation 'never'")) return Reply.WORKS_OUTSIDE;
            return new Reply(500, Map.of(), e.toString());
        }
    }

    private static boolean takesFile(Route route) {
        return route.method() == RequestMethod.POST
                && java.util.Arrays.stream(route.handler().getMethodParameters())
                        .anyMatch(parameter -> parameter
                                .getGenericParameterType()
                                .getTypeName()
                                .contains(MultipartFile.class.getName()));
    }
}
