package de.lotse.journeys;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/**
 * Makes the picture of the README from a running demo: {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=de.lotse.journeys.ReadmeScreenshot -Dexec.args=http://localhost:8080}. Public, because Maven starts it.
 */
public final class ReadmeScreenshot {

    private ReadmeScreenshot() {}

    public static void main(String[] arguments) {
        try (var chrome = Chrome.withScript(arguments[0])) {
            chrome.signIn("amira.case", "lotse-demo")
                    .page()
                    .screenshot(new ScreenshotOptions().setPath(Path.of("docs/mein-tag.png")));
        }
    }
}
