package tillit.organisation.scim.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.captaingoldfish.scim.sdk.client.ScimClientConfig;
import de.captaingoldfish.scim.sdk.client.ScimRequestBuilder;
import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.constants.enums.PatchOp;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Email;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.organisation.scim.Tokens;
import tillit.trial.Cast;

/** A SCIM client that knows nothing of us asks as the standard says. */
@HouseTest
class ScimClientTest {

    @Autowired private Tokens tokens;
    @LocalServerPort private int port;

    private final String name = "client." + UUID.randomUUID() + "@ekhamn.example";
    private ScimRequestBuilder client =
            new ScimRequestBuilder("http://localhost", new ScimClientConfig());

    @BeforeEach
    void sven_has_made_a_key() {
        var key = Map.of("Authorization", "Bearer " + tokens.make(Cast.SVEN.id()));
        client =
                new ScimRequestBuilder(
                        "http://localhost:" + port + "/scim/v2",
                        ScimClientConfig.builder().httpHeaders(key).build());
    }

    @AfterEach
    void goes() {
        client.close();
    }

    @Test
    void a_person_is_made_found_changed_put_anew_and_removed() {
        var made = client.create(User.class, "/Users").setResource(user("Sara")).sendRequest();
        assertThat(made.isSuccess()).as(made.getResponseBody()).isTrue();
        var id = made.getResource().getId().orElseThrow();

        var found =
                client.list(User.class, "/Users")
                        .filter("userName", Comparator.EQ, name)
                        .build()
                        .get()
                        .sendRequest();
        assertThat(found.getResource().getListedResources())
                .singleElement()
                .returns(id, user -> user.getId().orElse(""));

        var patched =
                client.patch(User.class, "/Users", id)
                        .addOperation()
                        .op(PatchOp.REPLACE)
                        .path("name.familyName")
                        .value("Berg")
                        .build()
                        .sendRequest();
        assertThat(patched.isSuccess()).as(patched.getResponseBody()).isTrue();
        assertThat(patched.getResource().getDisplayName()).contains("Sara Berg");

        var put = client.update(User.class, "/Users", id).setResource(user("Olle")).sendRequest();
        assertThat(put.getResource().getDisplayName()).contains("Olle Nyström");
        assertThat(client.delete(User.class, "/Users", id).sendRequest().getHttpStatus())
                .isEqualTo(204);
        var gone = client.get(User.class, "/Users", id).sendRequest();
        assertThat(gone.getHttpStatus()).isEqualTo(404);
        assertThat(gone.getErrorResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void a_group_is_made_and_gets_a_member() {
        var person =
                client.create(User.class, "/Users")
                        .setResource(user("Ida"))
                        .sendRequest()
                        .getResource()
                        .getId()
                        .orElseThrow();
        var group =
                client.create(Group.class, "/Groups")
                        .setResource(Group.builder().displayName("G " + name).build())
                        .sendRequest()
                        .getResource()
                        .getId()
                        .orElseThrow();
        var patched =
                client.patch(Group.class, "/Groups", group)
                        .addOperation()
                        .op(PatchOp.ADD)
                        .path("members")
                        .valueNode(Member.builder().value(person).build())
                        .build()
                        .sendRequest();
        assertThat(patched.getHttpStatus()).isEqualTo(204);
        var members =
                client.get(Group.class, "/Groups", group).sendRequest().getResource().getMembers();
        assertThat(members)
                .extracting(member -> member.getValue().orElse(""))
                .containsExactly(person);
    }

    @Test
    void what_we_can_do_is_understood() {
        var provider = client.loadServiceProviderConfiguration();
        assertThat(provider.getPatchConfig().isSupported()).isTrue();
        assertThat(provider.getBulkConfig().isSupported()).isFalse();
    }

    private User user(String given) {
        return User.builder()
                .userName(name)
                .name(Name.builder().givenName(given).familyName("Nyström").build())
                .emails(List.of(Email.builder().value(name).type("work").primary(true).build()))
                .active(true)
                .build();
    }
}
