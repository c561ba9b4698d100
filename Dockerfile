# The image of the desk: web server, worker and clock differ only in the command (compose.yaml).
FROM python:3.11-slim AS build
WORKDIR /desk
RUN python -m venv /opt/desk
ENV PATH=/opt/desk/bin:$PATH PYTHONDONTWRITEBYTECODE=1
COPY requirements.lock .
RUN pip install --no-cache-dir --require-hashes -r requirements.lock
COPY manage.py ./
COPY aftersales aftersales
COPY cases cases
COPY returns returns
COPY approvals approvals
COPY templates templates
COPY fixtures fixtures
# Collecting files opens no connection; the values only have to be well-formed.
RUN python -m aftersales.catalogue \
 && DESK_PRODUCTION=1 DESK_HOSTS=build.example.com SECRET_KEY="$(python -c 'import secrets; print(secrets.token_urlsafe(64))')" \
    DATABASE_URL=postgres://build/build REDIS_URL=redis://build EMAIL_URL=smtp://build DESK_CHANNEL_DEFAULT=log: \
    python manage.py collectstatic --noinput

FROM python:3.11-slim
# Papers for customers in China need Chinese letters.
RUN apt-get update \
 && apt-get install -y --no-install-recommends fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --create-home desk \
 && install -d -o desk -g desk /var/lib/desk
COPY --from=build /opt/desk /opt/desk
COPY --from=build /desk /desk
WORKDIR /desk
USER desk
ENV PATH=/opt/desk/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    DESK_PRODUCTION=1 DESK_VAR=/var/lib/desk
VOLUME /var/lib/desk
EXPOSE 8000
# --preload: a wrong setting ends the start with its sentence instead of restarting workers for ever.
CMD ["gunicorn", "aftersales.wsgi", "--bind", "0.0.0.0:8000", "--preload", \
     "--worker-class", "gthread", "--workers", "2", "--threads", "8", \
     "--max-requests", "5000", "--max-requests-jitter", "500", \
     "--graceful-timeout", "30", "--no-control-socket", "--worker-tmp-dir", "/dev/shm"]
