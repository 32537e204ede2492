package vn.trinhky.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.trinhky.files.Digest;

/** A dossier as its reader has it: without the application. */
record UnpackedDossier(String folder, Map<String, byte[]> files) {

    static UnpackedDossier of(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        String folder = "";
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                int slash = entry.getName().indexOf('/');
                folder = entry.getName().substring(0, slash);
                files.put(entry.getName().substring(slash + 1), parts.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new UnpackedDossier(folder, files);
    }

    byte[] bytes(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new AssertionError("no " + path + " in " + files.keySet());
        }
        return content;
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    List<String> lines(String path) {
        return text(path).lines().toList();
    }

    /** All that is not a picture, a document or a spreadsheet. */
    String allTexts() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.(html|json|jsonl|txt|xml|pem)"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** As the command {@code sha256sum -c} reads it, computed here. */
    Map<String, String> sums() {
        return lines("SHA256SUMS").stream()
                .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
    }

    Map<String, String> realSums() {
        Map<String, String> real = new TreeMap<>();
        files.forEach((path, content) -> real.put(path, Digest.of(content).value()));
        real.remove("SHA256SUMS");
        return real;
    }

    /** The command itself, on the unpacked files. @return what it says, and how it ended */
    Map.Entry<String, Integer> checkedByTheCommand(Path where) throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path to = where.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        Process check = new ProcessBuilder("sha256sum", "-c", "SHA256SUMS")
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Map.entry(said, check.waitFor());
    }
}
