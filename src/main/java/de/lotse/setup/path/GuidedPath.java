package de.lotse.setup.path;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import de.lotse.web.SetupStep;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the municipality stands on its path. */
@Service
@Transactional
class GuidedPath {

    private final List<SetupStep> steps;
    private final Answers answers;
    private final Tenants tenants;

    GuidedPath(List<SetupStep> steps, Answers answers, Tenants tenants) {
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(SetupStep::order)).toList();
        this.answers = answers;
        this.tenants = tenants;
    }

    PathPage page() {
        Scope.require(Role.TENANT_ADMIN);
        return new PathPage(
                steps.stream()
                        .map(step -> new PathPage.Line(step, step.stand().get()))
                        .toList(),
                answers.given().contains(Answers.FINISHED));
    }

    /** Whether somebody should still be led to it; a municipality of invented people needs no path. */
    boolean isOpen() {
        var demo = tenants.find(Scope.actor().tenant()).map(Tenant::demo).orElse(true);
        return !demo && !answers.given().contains(Answers.FINISHED);
    }

    /** Whether an address is that of a step or lies below it. */
    boolean isPartOf(String address) {
        return steps.stream().map(SetupStep::href).filter(Objects::nonNull).anyMatch(href -> {
            var page = href.replaceFirst("\\?.*", "").replaceFirst("/neu$", "");
            return address.equals(page) || address.startsWith(page + "/");
        });
    }

    /** Answers false while something is missing that work cannot begin without. */
    boolean finish() {
        if (!page().complete()) return false;
        answers.give(Answers.FINISHED);
        return true;
    }

    void workAlone() {
        Scope.require(Role.TENANT_ADMIN);
        answers.give(Answers.ALONE);
    }
}
