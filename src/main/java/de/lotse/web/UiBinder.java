package de.lotse.web;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Fills the frame of every page from the scope of its request. */
@Component
public class UiBinder implements HandlerInterceptor {

    private final Tenants tenants;
    private final FormOwner formOwner;
    private final List<NavEntry> entries;
    private final List<ToolEntry> tools;

    UiBinder(Tenants tenants, FormOwner formOwner, List<NavEntry> entries, List<ToolEntry> tools) {
        this.tenants = tenants;
        this.formOwner = formOwner;
        this.tools =
                tools.stream().sorted(Comparator.comparingInt(ToolEntry::order)).toList();
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        bind(request);
        return true;
    }

    /** For answers that are given before a controller is reached, such as a refused sign-in. */
    public void bind(HttpServletRequest request) {
        var scope = Scope.current();
        var tenant = scope.map(Scope::tenant).flatMap(tenants::find);
        var actor = scope.flatMap(Scope::person).orElse(null);
        Ui.set(
                request,
                new Ui(
                        tenant.map(Tenant::name).orElse(""),
                        tenant.map(Tenant::demo).orElse(false),
                        actor == null ? null : viewer(actor),
                        actor == null ? List.of() : navigation(actor, request.getRequestURI()),
                        actor == null ? List.of() : tools(actor),
                        flash(request),
                        csrf(request),
                        actor == null ? null : formOwner.mark(actor),
                        request.getRequestURI()));
    }

    private static Ui.Viewer viewer(Actor actor) {
        var roles = actor.roles().stream()
                .sorted(Comparator.comparing(Role::ordinal))
                .map(role -> t("web.role." + role))
                .collect(Collectors.joining(", "));
        return new Ui.Viewer(actor.name(), actor.organisationName(), roles);
    }

    private List<Ui.NavItem> navigation(Actor actor, String path) {
        return entries.stream()
                .filter(entry -> entry.visibleTo(actor))
                .map(entry -> new Ui.NavItem(
                        entry.href(),
                        t(entry.labelKey()),
                        isBelow(path, entry.href()),
                        entry.waiting().get()))
                .toList();
    }

    private List<Ui.Tool> tools(Actor actor) {
        return tools.stream()
                .filter(tool -> tool.visibleTo(actor))
                .map(tool -> new Ui.Tool(tool.href(), t(tool.labelKey()), tool.icon(), tool.key()))
                .toList();
    }

    private static boolean isBelow(String path, String area) {
        return path.equals(area) || path.startsWith(area + "/");
    }

    private static Ui.@Nullable Flash flash(HttpServletRequest request) {
        return Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .map(map -> (Ui.Flash) map.get(SeeOther.FLASH))
                .orElse(null);
    }

    private static Ui.@Nullable CsrfField csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? null : new Ui.CsrfField(token.getParameterName(), token.getToken());
    }
}
