package vn.trinhky.islands;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Under which address the browser finds each module.
 *
 * @param packages addresses of packages by the name under which modules import them
 * @param own addresses of our own modules, with the digest, by the address without it
 * @param json the map as the page holds it
 * @param fingerprint SHA-256 of exactly these characters, as a content policy names it
 */
record ImportMap(SortedMap<String, String> packages, SortedMap<String, String> own, String json, String fingerprint) {

    /** @param root where the application is mounted; empty when it has the server to itself */
    static ImportMap of(SortedMap<String, String> packages, SortedMap<String, String> own, String root) {
        Map<String, String> imports = new TreeMap<>(packages);
        own.forEach((plain, address) -> imports.put(root + plain, address));
        String json = ScriptText.of(Map.of("imports", imports));
        return new ImportMap(packages, own, json, sha256(json));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** All packages, and our own modules of some folders. */
    Collection<String> needed(String... folders) {
        List<String> places =
                Stream.of(folders).map(name -> "/islands/" + name + "/").toList();
        Stream<String> chosen = own.entrySet().stream()
                .filter(module -> places.stream().anyMatch(module.getKey()::startsWith))
                .map(Map.Entry::getValue);
        return Stream.concat(packages.values().stream(), chosen).toList();
    }
}
