"""How a password becomes the hash by which it is known again."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.password_policy import PASSWORD_POLICY, PasswordPolicy
from kiosk.services.passwords import MOST_KIB, Recipe, hasher, taken_apart

QUICK = PasswordPolicy(time_cost=1, memory_kib=8, lanes=1)
MADE = hasher(QUICK).hash("palm grove 7")


@settings(deadline=None, max_examples=30)
@given(st.text(max_size=20), st.integers(1, 3), st.integers(1, 2), st.integers(8, 64), st.integers(16, 64))
def test_what_is_typed_again_gives_the_same_hash_by_the_recipe(
    password: str, rounds: int, lanes: int, salt: int, size: int
) -> None:
    made = PasswordHasher(rounds, 16, lanes, size, salt).hash(password.encode(errors="surrogatepass"))
    parts = taken_apart(made)
    assert parts is not None
    recipe, known = parts
    assert recipe.derive(password) == known
    assert recipe.derive(password + "x") != known


def test_a_recipe_survives_being_told() -> None:
    parts = taken_apart(MADE)
    assert parts is not None
    assert Recipe.parse(str(parts[0])) == parts[0]
    assert MADE.rpartition("$")[2] not in str(parts[0])


def test_new_passwords_are_hashed_by_the_policy_s_figures() -> None:
    parts = taken_apart(hasher().hash("palm grove 7"))
    assert parts is not None
    recipe, known = parts
    assert (recipe.memory, recipe.rounds, recipe.lanes) == (
        PASSWORD_POLICY.memory_kib,
        PASSWORD_POLICY.time_cost,
        PASSWORD_POLICY.lanes,
    )
    assert (len(recipe.salt), recipe.size, len(known)) == (
        PASSWORD_POLICY.salt_bytes,
        PASSWORD_POLICY.hash_bytes,
        PASSWORD_POLICY.hash_bytes,
    )


@pytest.mark.parametrize(
    "text",
    [None, 7, "", "palm grove 7", MADE[:-2], MADE + "\n", MADE.replace("t=1", "t=17")],
    ids=["nothing", "a number", "empty", "a password", "cut", "with a line", "too many rounds"],
)
def test_what_no_kiosk_makes_is_no_verifier(text: object) -> None:
    assert taken_apart(text) is None


@pytest.mark.parametrize(
    "figures",
    ["m=7,t=1,p=1", f"m={MOST_KIB + 1},t=1,p=1", "m=8,t=0,p=1", "m=8,t=17,p=1", "m=8,t=1,p=2", "m=136,t=1,p=17"],
)
def test_a_recipe_that_would_hold_a_kiosk_up_is_none(figures: str) -> None:
    with pytest.raises(ValueError, match="bounds"):
        Recipe.parse(f"$argon2id$v=19${figures}$c2FsdHNhbHRzYWx0$32")


def test_neither_salt_nor_hash_stands_in_what_is_shown_of_a_recipe() -> None:
    parts = taken_apart(MADE)
    assert parts is not None
    assert "salt" not in repr(parts[0])
