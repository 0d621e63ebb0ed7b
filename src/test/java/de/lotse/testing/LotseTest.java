package de.lotse.testing;

import de.lotse.documents.pictures.PicturesOfTests;
import de.lotse.documents.scan.ScannerOfTests;
import de.lotse.governance.SubjectsOfTests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test against the running application: real server, real PostgreSQL, real HTML. All such tests share one application
 * and one database, so each makes what it needs with {@link Given} and looks only at that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lotse.releases.first-after=PT10H", // a quarter is made by whoever looks at it first
            "lotse.withdrawals.answer-after=30ms",
            "lotse.single-sign-on.plain-loopback=true",
            "lotse.limits.pages-per-minute=100000",
            "lotse.limits.per-place=100000" // all tests come from one place
        })
@Import({Given.class, QueryCounter.class, PicturesOfTests.class, ScannerOfTests.class, SubjectsOfTests.class})
public @interface LotseTest {}
