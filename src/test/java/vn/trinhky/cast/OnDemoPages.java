package vn.trinhky.cast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.trinhky.testing.OnRealPostgres;

/** The demo office with its pages: {@link Cast} and {@link RoundInHand} bring reports, {@link Pages} asks for pages. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(properties = "trinhky.demo=true")
@OnRealPostgres
@AutoConfigureMockMvc
@Import({Cast.class, RoundInHand.class, FiguresInHand.class, Pages.class})
public @interface OnDemoPages {}
