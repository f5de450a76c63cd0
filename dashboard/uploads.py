"""POST /api/documents: one file of the documents page, written down before it is answered."""

from flask import Blueprint, Flask, Response, jsonify, request

from .inbox import Inbox, RefusedError

OWN_PAGE: str = "Kizuna-Page"
"""A header that another site's form cannot send: only this page's script may add documents."""


def add_uploads(server: Flask, inbox: Inbox) -> None:
    """Add the route to the server behind the page."""
    uploads = Blueprint("uploads", __name__)

    @uploads.post("/api/documents")
    def take() -> Response:
        if OWN_PAGE not in request.headers:
            return _answer(403, f'only the page itself may send documents (header "{OWN_PAGE}")')
        file = request.files.get("file")
        if file is None or not file.filename:
            return _answer(400, 'no file; send one as the form field "file"')
        try:
            receipt = inbox.take(file.filename, file.stream)
        except RefusedError as refused:
            return _answer(400, str(refused))
        return _answer(202, receipt.name)

    server.register_blueprint(uploads)


def _answer(status: int, message: str) -> Response:
    response: Response = jsonify(message=message)
    response.status_code = status
    return response
