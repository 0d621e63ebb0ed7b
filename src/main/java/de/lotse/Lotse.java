package de.lotse;

import de.lotse.database.StartupProblem;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

// Each feature names its classes as it likes: two may have a Households.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Lotse {

    static void main(String[] args) {
        var application = new SpringApplication(Lotse.class);
        application.addListeners(new StartupChecks(), new ReadyLine());
        try {
            Training.after(application.run(args));
        } catch (StartupProblem | BeansException failure) {
            StartupProblem.in(failure).ifPresent(known -> System.exit(known.exitCode()));
            throw failure;
        }
    }
}
