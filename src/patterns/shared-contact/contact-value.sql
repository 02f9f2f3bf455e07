-- Contact points that can tie companies: telephone numbers, e-mail addresses and web hosts of an enterprise or its
-- establishments, in one spelling. Left out: hosts that belong to a platform or a mail provider, and values that more
-- than five enterprises use (more than the rank at 99.5 % of all values, where that is higher): an accountant's own
-- number, a formation agent's, a franchise's.
WITH platform AS (
  SELECT domain FROM (VALUES
    ('facebook.com'), ('fb.com'), ('fb.me'), ('instagram.com'), ('linkedin.com'), ('twitter.com'), ('x.com'),
    ('youtube.com'), ('youtu.be'), ('tiktok.com'), ('pinterest.com'), ('snapchat.com'), ('whatsapp.com'), ('wa.me'),
    ('t.me'), ('telegram.me'), ('linktr.ee'), ('google.com'), ('google.be'), ('goo.gl'), ('g.page'), ('bit.ly'),
    ('gmail.com'), ('googlemail.com'), ('hotmail.com'), ('hotmail.be'), ('hotmail.fr'), ('outlook.com'),
    ('outlook.be'), ('outlook.fr'), ('live.com'), ('live.be'), ('live.nl'), ('live.fr'), ('msn.com'), ('yahoo.com'),
    ('yahoo.fr'), ('ymail.com'), ('icloud.com'), ('me.com'), ('aol.com'), ('gmx.com'), ('gmx.net'), ('proton.me'),
    ('protonmail.com'), ('telenet.be'), ('skynet.be'), ('proximus.be'), ('belgacom.net'), ('scarlet.be'), ('voo.be'),
    ('tripadvisor.com'), ('booking.com'), ('airbnb.com'), ('ubereats.com'), ('takeaway.com'), ('deliveroo.be'),
    ('goudengids.be'), ('pagesdor.be'), ('immoweb.be'), ('2dehands.be'), ('2ememain.be'), ('ebay.be'), ('ebay.com'),
    ('amazon.com'), ('etsy.com')
  ) AS known(domain)
),
site_builder AS (
  -- here each customer has a host of their own, so that only the builder's own host says nothing
  SELECT host FROM (VALUES
    ('wix.com'), ('wixsite.com'), ('wordpress.com'), ('blogspot.com'), ('weebly.com'), ('jimdo.com'), ('webnode.be'),
    ('shopify.com'), ('myshopify.com'), ('squarespace.com'), ('business.site')
  ) AS known(host)
),
hosted AS (
  SELECT entity, kind, value, ref, CASE WHEN kind = 'WEB' THEN value END AS host,
         CASE WHEN kind = 'WEB' THEN regexp_extract(value, '([^.]+[.][^.]+)$', 1) END AS domain
  FROM contact_spelling
  WHERE CASE kind
          WHEN 'TEL' THEN regexp_like(value, '[1-9]')
          WHEN 'EMAIL' THEN regexp_like(value, '^[^@]+@[^@]+$')
          ELSE regexp_like(value, '^[^.]+[.][^.]')
        END
),
telling AS (
  SELECT h.entity, h.kind, h.value, h.ref
  FROM hosted h
  ANTI JOIN platform p ON p.domain = h.domain
  ANTI JOIN site_builder b ON b.host = h.host
),
unit AS (
  SELECT DISTINCT establishment, company FROM establishment_record
),
of_company AS (
  SELECT t.entity AS company, t.kind, t.value, t.ref FROM telling t
  UNION ALL
  SELECT u.company, t.kind, t.value, t.ref FROM telling t JOIN unit u ON u.establishment = t.entity
),
used AS (
  SELECT o.company, o.kind, o.value, min(o.ref) AS ref
  FROM of_company o
  SEMI JOIN company c ON c.company = o.company
  GROUP BY o.company, o.kind, o.value
),
users_of_value AS (
  SELECT kind, value, count(*) AS users FROM used GROUP BY kind, value
),
by_users AS (
  SELECT users, sum(count(*)) OVER (ORDER BY users ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS up_to_here,
         sum(count(*)) OVER () AS every_value
  FROM users_of_value
  GROUP BY users
),
most AS (
  SELECT greatest($shared_contact_most_companies, min(users)) AS users FROM by_users WHERE up_to_here * 1000 >= every_value * 995
)
SELECT u.company, u.kind, u.value, u.ref
FROM used u
JOIN users_of_value v ON v.kind = u.kind AND v.value = u.value
CROSS JOIN most m
WHERE v.users <= m.users
