package vn.trinhky.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.office.Officer;

/** What the description of the API says beside its addresses: how to enter, and what a "no" looks like. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SIGN_IN = "signIn";
    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("400", "The request cannot be read");
        ANSWERS.put("401", "Name and password are missing or wrong");
        ANSWERS.put("403", "No post of the officer opens this address");
        ANSWERS.put("404", "Not here, or not for this officer");
        ANSWERS.put("409", "A rule of the office forbids it now; nothing was changed");
        ANSWERS.put("422", "A field cannot be taken; nothing was changed");
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Officer.class);
    }

    @Bean
    OpenAPI description() {
        SecurityScheme basic =
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic");
        return new OpenAPI()
                .info(new Info()
                        .title("Trình Ký")
                        .version("v1")
                        .description("The path of a report, from the drafts of the units to the last acknowledgement. "
                                + "Every call carries name and password; answers are in the language of "
                                + "Accept-Language (vi, en)."))
                .components(new Components().addSecuritySchemes(SIGN_IN, basic).addSchemas("Problem", problem()))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
    }

    @Bean
    OpenApiCustomizer everyNo() {
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ApiDescription::addAnswers);
    }

    private static void addAnswers(Operation operation) {
        ANSWERS.forEach((status, sentence) -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(sentence).content(problemContent())));
    }

    private static Content problemContent() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    }

    /** A problem document of RFC 9457 with our additions. */
    private static Schema<?> problem() {
        Schema<?> field =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("sentence", new StringSchema());
        return new ObjectSchema()
                .addProperty("status", new IntegerSchema())
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema().description("a sentence for a person"))
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("the same in every language"))
                .addProperty("field", new StringSchema())
                .addProperty("fields", new ArraySchema().items(field))
                .addProperty("incident", new StringSchema().description("the number of a failure in the log"));
    }
}
