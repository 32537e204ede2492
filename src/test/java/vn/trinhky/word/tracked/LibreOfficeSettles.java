package vn.trinhky.word.tracked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.trinhky.testing.Tools;

/**
 * LibreOffice accepts and rejects all changes in every .docx of a folder, with a macro in a profile of its own. It is
 * started twice: a new profile is filled at the first start, which would overwrite the macro.
 */
final class LibreOfficeSettles {

    static final String ACCEPTED = "accepted";
    static final String REJECTED = "rejected";

    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
            library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Settling"/>
            </library:library>
            """;

    private static final String MACRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settling" script:language="StarBasic">
            Sub Settle(folder As String)
              Dim names(1000) As String
              Dim count As Integer
              Dim file As String
              file = Dir(folder &amp; "/", 0)
              Do While file &lt;&gt; ""
                If Right(file, 5) = ".docx" Then
                  names(count) = file
                  count = count + 1
                End If
                file = Dir
              Loop
              Dim i As Integer
              For i = 0 To count - 1
                One(folder, names(i), ".uno:AcceptAllTrackedChanges", "accepted")
                One(folder, names(i), ".uno:RejectAllTrackedChanges", "rejected")
              Next i
              StarDesktop.terminate()
            End Sub

            Sub One(folder As String, name As String, command As String, target As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              Dim text As Object
              text = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/" &amp; name), "_blank", 0, hidden())
              Dim none()
              createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(text.CurrentController.Frame, command, "", 0, none())
              Dim word(0) As New com.sun.star.beans.PropertyValue
              word(0).Name = "FilterName"
              word(0).Value = "MS Word 2007 XML"
              text.storeToURL(ConvertToURL(folder &amp; "/" &amp; target &amp; "/" &amp; name), word())
              text.close(True)
            End Sub
            </script:module>
            """;

    private LibreOfficeSettles() {}

    static void all(Path folder) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Files.createDirectories(folder.resolve(ACCEPTED));
        Files.createDirectories(folder.resolve(REJECTED));
        run(profile, "--terminate_after_init");
        Path macros = profile.resolve("user/basic/Standard");
        Files.writeString(macros.resolve("script.xlb"), LIBRARY);
        Files.writeString(macros.resolve("Settling.xba"), MACRO);
        run(profile, "macro:///Standard.Settling.Settle(\"" + folder + "\")");
    }

    private static void run(Path profile, String what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Tools.libreOffice().toString(), "-env:UserInstallation=" + profile.toUri(), "--headless", what));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
    }
}
