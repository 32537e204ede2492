package vn.trinhky.access;

import java.util.List;

/** The people whom a demo shows on its sign-in page. Never asked unless {@code trinhky.demo} is true. */
public interface DemoSignIns {

    /** In the order in which the path of a report meets them. */
    List<DemoSignIn> people();

    /** The password that they share; made at the first load of the demo, never part of the product. */
    String password();

    /** One person on the sign-in page. */
    record DemoSignIn(String fullName, String postTitle, String unitName, String signInName) {}
}
