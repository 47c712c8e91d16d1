"""A typed HTTP API, in Python: FastAPI and pydantic, as http-api.ts with zod.

pip install "fastapi[standard]", then: fastapi dev http_api.py
"""
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel, StringConstraints


# #region contract
Text = Annotated[str, StringConstraints(
    strip_whitespace=True, min_length=1, max_length=500)]


class Question(BaseModel):
    question: Text


class Answer(BaseModel):
    answer: str
    tokens: int
# #endregion


class ModelError(Exception):
    """What the model's client raises: no answer in time, or a refusal."""


Ask = Callable[[str], Awaitable[Answer]]


async def ask_stand_in(question: str) -> Answer:
    """In the place of a model."""
    return Answer(answer=f"You asked: {question}", tokens=0)


def model() -> Ask:
    """What a test replaces: app.dependency_overrides[model] = ..."""
    return ask_stand_in


app = FastAPI()
DOWN = "The model did not answer"


# #region api
@app.post("/answers")
async def answers(
    body: Question,
    ask: Annotated[Ask, Depends(model)],
) -> Answer:
    try:
        return await ask(body.question)
    except ModelError as e:
        raise HTTPException(502, DOWN) from e
# #endregion
